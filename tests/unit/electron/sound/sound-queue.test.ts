import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { SoundQueue } from '@electron/main/sound/sound-queue';
import { typedTranscript } from '@electron/main/sessions/typed-transcript';
import { DataPaths } from '@electron/main/storage/data-paths';
import { SoundStore } from '@electron/main/storage/sound-store';
import { TranscriptStore, type TakeKey } from '@electron/main/storage/transcript-store';
import { fail, succeed } from '@shared/ipc/result';
import type { SoundMeasures } from '@shared/model/delivery';
import type { Session } from '@shared/model/session';
import { aTranscript, someConditions } from '@tests/support/review-samples';
import { scratchFolder } from '@tests/support/scratch-folder';
import { scriptedSoundMeter, type ScriptedAnswer } from '@tests/support/sound-meter';
import { threadedSession } from '@tests/support/threaded-session';
import { describe, expect, it } from 'vitest';

const sound: SoundMeasures = {
  filledPauses: [{ startSec: 1, endSec: 1.4, confidence: 0.8 }],
  loudnessVariationDb: 5,
  pitchMedianHz: 120,
  pitchVariationSt: 2.5,
  curve: [],
};
const answered = threadedSession();
const first: TakeKey = { sessionId: answered.id, takeId: 'opening' };
const second: TakeKey = { sessionId: answered.id, takeId: 'opening-again' };

/** A session that is somewhere in its interview. */
function inPhase(phase: 'asking' | 'answering' | 'considering' | 'feedback' | 'finished'): Session {
  return { ...answered, interview: { ...answered.interview, at: { phase } as Session['interview']['at'] } };
}

/** A queue over a real folder in which two takes have a sound and a transcript. */
async function room(answers: ScriptedAnswer[], session: Session | null = answered) {
  const paths = new DataPaths(scratchFolder());
  const transcripts = new TranscriptStore({ paths, now: Date.now, report: () => undefined });
  const sounds = new SoundStore({ paths, now: Date.now });
  for (const take of [first, second]) {
    mkdirSync(paths.takeFolder(take.sessionId, take.takeId), { recursive: true });
    writeFileSync(paths.trackFile(take.sessionId, take.takeId, 'pcm'), Buffer.alloc(32_000));
    await transcripts.update(take, () => succeed(aTranscript({ takeId: take.takeId }, 'I moved it')));
  }
  const meter = scriptedSoundMeter(...answers);
  const measured: TakeKey[] = [];
  const logged: string[] = [];
  const queue = new SoundQueue({
    launch: meter.launch,
    paths,
    sounds,
    transcripts,
    readSession: () => Promise.resolve(session ? succeed(session) : fail('not-found', 'It is gone.')),
    onMeasured: async (take) => void measured.push(take),
    log: (message) => void logged.push(message),
  });
  return { queue, paths, sounds, transcripts, meter, measured, logged };
}

describe('the sound of a take', () => {
  it('is measured when its transcript is there, and kept', async () => {
    const { queue, sounds, measured, meter } = await room([{ sound }]);
    queue.wanted(first);
    await queue.settled();
    expect(await sounds.read(first)).toEqual(sound);
    expect(measured).toEqual([first]);
    expect(meter.killed()).toBe(1);
  });

  it('is never measured again', async () => {
    const { queue, meter } = await room([{ sound }, { sound }]);
    queue.wanted(first);
    queue.wanted(first);
    await queue.settled();
    queue.wanted(first);
    await queue.settled();
    expect(meter.asked).toHaveLength(1);
  });

  it('is measured one after the other', async () => {
    const { queue, paths, meter, measured } = await room([{ sound }, { sound }]);
    queue.wanted(first);
    queue.wanted(second);
    await queue.settled();
    await queue.settled();
    expect(meter.asked).toEqual(
      [first, second].map((take) => paths.trackFile(take.sessionId, take.takeId, 'pcm')),
    );
    expect(measured).toEqual([first, second]);
  });
});

describe('an interview that waits for something', () => {
  it.each(['asking', 'answering', 'considering'] as const)(
    'is not disturbed while it is %s',
    async (phase) => {
      const { queue, meter, measured } = await room([{ sound }]);
      queue.sessionChanged(inPhase(phase));
      queue.wanted(first);
      await wait(20);
      expect(meter.asked).toEqual([]);
      queue.sessionChanged(inPhase('feedback'));
      await queue.settled();
      expect(measured).toEqual([first]);
    },
  );

  it('no longer counts once it is deleted, nor does what waited for it', async () => {
    const { queue, meter } = await room([{ sound }]);
    queue.sessionChanged(inPhase('answering'));
    queue.wanted(first);
    queue.sessionChanged({ ...inPhase('answering'), deletedAt: '2026-03-02T12:00:00.000Z' });
    await queue.settled();
    expect(meter.asked).toEqual([]);
  });
});

describe('a take that cannot be measured', () => {
  it.each(['gone', 'nonsense'] as const)('stays without, and is not tried twice: %s', async (answer) => {
    const { queue, sounds, meter, logged, measured } = await room([answer, { sound }]);
    queue.wanted(first);
    await queue.settled();
    queue.wanted(first);
    await queue.settled();
    expect(await sounds.read(first)).toBeNull();
    expect(meter.asked).toHaveLength(1);
    expect(measured).toEqual([]);
    expect(logged).toEqual([expect.stringContaining('opening was not measured')]);
  });

  it('does not keep the next one from being measured', async () => {
    const { queue, measured } = await room(['gone', { sound }]);
    queue.wanted(first);
    queue.wanted(second);
    await queue.settled();
    await queue.settled();
    expect(measured).toEqual([second]);
  });

  it('is let go at the end of the program', async () => {
    const { queue, meter, sounds } = await room(['silent', { sound }]);
    queue.wanted(first);
    queue.wanted(second);
    while (meter.asked.length === 0) await wait(1);
    queue.stop();
    await queue.settled();
    expect(meter.killed()).toBe(1);
    expect(meter.asked).toHaveLength(1);
    expect(await sounds.read(first)).toBeNull();
  });
});

describe('nothing is measured', () => {
  const quiet = { ...answered, conditions: { ...someConditions, fluency: false } };

  it.each([
    ['where the user wants no measures of fluency', quiet],
    ['of a session that is gone', null],
  ])('%s', async (_name, session) => {
    const { queue, meter } = await room([{ sound }], session);
    queue.wanted(first);
    await queue.settled();
    expect(meter.asked).toEqual([]);
  });

  it('of a typed answer, which has no sound', async () => {
    const { queue, paths, transcripts, meter } = await room([{ sound }]);
    writeFileSync(paths.trackFile(first.sessionId, first.takeId, 'pcm'), '');
    await transcripts.update(first, () => succeed(typedTranscript(first.takeId, 'I moved it', 0)));
    queue.wanted(first);
    await queue.settled();
    expect(meter.asked).toEqual([]);
  });
});

describe('the stored measures', () => {
  it.each(['{', 'null', '{"schemaVersion":1,"sound":{"curve":"none"}}', '{"schemaVersion":9}'])(
    'of a file that holds %s are none',
    async (content) => {
      const { paths, sounds } = await room([]);
      writeFileSync(paths.soundFile(first.sessionId, first.takeId), content);
      expect(await sounds.read(first)).toBeNull();
    },
  );

  it('stay what they were when they are added again', async () => {
    const { sounds } = await room([]);
    await sounds.add(first, sound);
    await sounds.add(first, { ...sound, pitchMedianHz: 200 });
    expect(await sounds.read(first)).toEqual(sound);
  });
});
