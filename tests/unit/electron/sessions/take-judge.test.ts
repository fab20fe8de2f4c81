import { mkdirSync, writeFileSync } from 'node:fs';
import { TakeJudge } from '@electron/main/sessions/take-judge';
import type { JudgeAnswer } from '@electron/main/sessions/judge-answer';
import { typedTranscript } from '@electron/main/sessions/typed-transcript';
import { DataPaths } from '@electron/main/storage/data-paths';
import { SoundStore } from '@electron/main/storage/sound-store';
import { TranscriptStore } from '@electron/main/storage/transcript-store';
import { threadOf } from '@shared/domain/threads/thread-of';
import { succeed } from '@shared/ipc/result';
import type { Session, Take } from '@shared/model/session';
import type { TranscriptRecord } from '@shared/model/transcript';
import { aPack } from '@tests/support/library-samples';
import { plainJudge } from '@tests/support/plain-judge';
import { aTranscript, someConditions } from '@tests/support/review-samples';
import { scored } from '@tests/support/scored-answer';
import { scratchFolder } from '@tests/support/scratch-folder';
import { threadedSession } from '@tests/support/threaded-session';
import { describe, expect, it } from 'vitest';

const session = threadedSession();

function takeOf(id: string, from: Session = session): Take {
  const take = from.takes.find((each) => each.id === id);
  if (!take) throw new Error(`There is no take ${id}.`);
  return take;
}

function spoken(takeId: string, text: string): TranscriptRecord {
  return aTranscript({ takeId }, text);
}

/** A judge whose transcripts hold these words; a take without words has none. */
async function judgeOf(said: Record<string, string>, judgeAnswer: JudgeAnswer = plainJudge) {
  const paths = new DataPaths(scratchFolder());
  const transcripts = new TranscriptStore({ paths, now: Date.now, report: () => undefined });
  for (const [takeId, text] of Object.entries(said)) {
    mkdirSync(paths.takeFolder(session.id, takeId), { recursive: true });
    await transcripts.update({ sessionId: session.id, takeId }, () => succeed(spoken(takeId, text)));
  }
  const sounds = new SoundStore({ paths, now: Date.now });
  const judge = new TakeJudge({ ports: { findPack: aPack, judgeAnswer }, transcripts, sounds });
  return { judge, paths, sounds };
}

const said = {
  'opening-again': 'I moved the export to a queue',
  'first-follow-up': 'I wrote it alone',
  'second-follow-up': 'It fell to twelve minutes',
};

describe('an opening answer', () => {
  it('is judged by itself', async () => {
    const { judge } = await judgeOf(said);
    const judged = await judge.judge(session, takeOf('opening'), spoken('opening', 'I moved it'));
    expect(judged.score?.wordCount).toBe(3);
  });

  it('is judged anew with each try, without the follow-ups to an earlier one', async () => {
    const { judge } = await judgeOf(said);
    const record = spoken('opening-again', said['opening-again']);
    expect((await judge.judge(session, takeOf('opening-again'), record)).score?.wordCount).toBe(7);
  });
});

describe('an answer to a follow-up', () => {
  it('is read together with what it follows, and with nothing that came later', async () => {
    const { judge } = await judgeOf(said);
    const record = spoken('first-follow-up', said['first-follow-up']);
    const judged = await judge.judge(session, takeOf('first-follow-up'), record);
    expect(judged.score?.wordCount).toBe(7 + 4);
  });

  it('has a delivery of its own', async () => {
    const { judge } = await judgeOf(said);
    const record = spoken('second-follow-up', said['second-follow-up']);
    const judged = await judge.judge(session, takeOf('second-follow-up'), record);
    expect(judged.score?.wordCount).toBe(7 + 4 + 5);
    expect(judged.delivery?.wordCount).toBe(5);
  });

  it('counts as it stands now, whatever is stored of it', async () => {
    const { judge } = await judgeOf(said);
    const record = spoken('first-follow-up', 'No, I had help');
    record.correction = { correctedAt: '2026-03-02T12:00:00.000Z', text: 'I had help from two', words: [] };
    const judged = await judge.judge(session, takeOf('first-follow-up'), record);
    expect(judged.score?.wordCount).toBe(7 + 5);
  });

  it('stands alone where what it follows cannot be read', async () => {
    const { judge, paths } = await judgeOf(said);
    writeFileSync(paths.transcriptFile(session.id, 'opening-again'), '{');
    const { judge: other } = await judgeOf({ 'first-follow-up': said['first-follow-up'] });
    const record = spoken('first-follow-up', said['first-follow-up']);
    for (const each of [judge, other]) {
      const judged = await each.judge(session, takeOf('first-follow-up'), record);
      expect(judged.score).not.toBeNull();
    }
    expect((await other.judge(session, takeOf('first-follow-up'), record)).score?.wordCount).toBe(4);
  });

  it('shows the words that are its own, with its own places and times', async () => {
    const whole = { ...said, 'first-follow-up': 'I read the heap dump and I rewrote the export myself' };
    const { judge } = await judgeOf(whole, ({ text, words }) => ({
      score: scored(text, { words }),
      delivery: null,
      norms: null,
    }));
    const record = spoken('first-follow-up', whole['first-follow-up']);
    const { score } = await judge.judge(session, takeOf('first-follow-up'), record);
    expect(score?.evidence.length).toBeGreaterThan(0);
    for (const { quote, start, end, startSec } of score?.evidence ?? []) {
      expect(whole['first-follow-up'].slice(start, end)).toBe(quote);
      expect(startSec).toBeGreaterThanOrEqual(1);
      expect(startSec).toBeLessThan(7);
    }
  });
});

describe('the sound of an answer', () => {
  it('is judged with it once it was measured, and is unknown before', async () => {
    const { judge, sounds } = await judgeOf(said);
    const record = spoken('opening-again', said['opening-again']);
    const take = takeOf('opening-again');
    expect((await judge.judge(session, take, record)).delivery?.pitchMedianHz).toBeNull();
    const sound = {
      filledPauses: [],
      loudnessVariationDb: 5,
      pitchMedianHz: 120,
      pitchVariationSt: 2,
      curve: [],
    };
    await sounds.add({ sessionId: session.id, takeId: take.id }, sound);
    expect((await judge.judge(session, take, record)).delivery?.pitchMedianHz).toBe(120);
  });

  it('is nobody’s when the answer was typed', async () => {
    const { judge, sounds } = await judgeOf(said);
    const typed = { ...takeOf('opening-again'), input: 'typed' as const };
    const sound = {
      filledPauses: [],
      loudnessVariationDb: 5,
      pitchMedianHz: 120,
      pitchVariationSt: 2,
      curve: [],
    };
    await sounds.add({ sessionId: session.id, takeId: typed.id }, sound);
    const judged = await judge.judge(session, typed, typedTranscript(typed.id, 'I moved it', 0));
    expect(judged.delivery?.pitchMedianHz).toBeNull();
  });
});

describe('what is left out', () => {
  it('is the delivery, where the user wants no measures of fluency', async () => {
    const { judge } = await judgeOf(said);
    const quiet = threadedSession({ conditions: { ...someConditions, fluency: false } });
    for (const id of ['opening', 'first-follow-up']) {
      const judged = await judge.judge(quiet, takeOf(id, quiet), spoken(id, 'I moved it'));
      expect(judged.delivery).toBeNull();
      expect(judged.score).not.toBeNull();
    }
  });

  it('is everything, where the pack is gone', async () => {
    const { judge } = await judgeOf(said);
    const gone = new TakeJudge({
      ports: { findPack: () => null, judgeAnswer: plainJudge },
      transcripts: { read: () => Promise.resolve(succeed(null)) },
      sounds: { read: () => Promise.resolve(null) },
    });
    expect(await gone.judge(session, takeOf('opening'), spoken('opening', 'x'))).toEqual({
      score: null,
      delivery: null,
      norms: null,
    });
    expect((await judge.readThread(session, threadOf(session, 0))).score).not.toBeNull();
    expect((await gone.readThread(session, threadOf(session, 0))).score).toBeNull();
  });
});

describe('a thread', () => {
  it('is read as one answer, part by part', async () => {
    const { judge } = await judgeOf(said);
    const { parts, joined, score } = await judge.readThread(session, threadOf(session, 0));
    expect(parts.map(({ takeId }) => takeId)).toEqual(Object.keys(said));
    expect(joined.text).toBe('I moved the export to a queue. I wrote it alone. It fell to twelve minutes');
    expect(score?.wordCount).toBe(16);
  });

  it('takes what was heard live where nothing is stored yet', async () => {
    const { judge } = await judgeOf({ 'opening-again': said['opening-again'] });
    const live = { takeId: 'first-follow-up', text: 'I wrote', words: [] };
    const { joined } = await judge.readThread(session, threadOf(session, 0), live);
    expect(joined.text).toBe('I moved the export to a queue. I wrote');
  });

  it('that was typed is judged as typed', async () => {
    const asked: boolean[] = [];
    const { judge } = await judgeOf({}, (answer) => {
      asked.push(answer.typed);
      return plainJudge(answer);
    });
    const typed = threadedSession();
    typed.takes = typed.takes.map((take) => ({ ...take, input: 'typed' }));
    await judge.judge(typed, takeOf('opening', typed), typedTranscript('opening', 'I moved it', 0));
    expect(asked).toEqual([true]);
  });
});
