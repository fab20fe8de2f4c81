import { writeFileSync } from 'node:fs';
import type { Transcript } from '@shared/model/transcript';
import { plainJudge } from '@tests/support/plain-judge';
import { recordedTake } from '@tests/support/recorded-take';
import { scratchFolder } from '@tests/support/scratch-folder';
import { beginFirstTake, secondOfSound, valueOf, type SessionRoom } from '@tests/support/session-room';
import { scriptedSoundMeter } from '@tests/support/sound-meter';
import { testRoom } from '@tests/support/test-room';
import { describe, expect, it } from 'vitest';

function transcript(text: string, model = 'tiny'): Transcript {
  const words = text.split(' ').map((word, index) => ({
    text: word,
    startSec: index / 10,
    endSec: index / 10 + 0.1,
    confidence: 0.9,
  }));
  return {
    engine: { id: 'moonshine', model, version: '1' },
    createdAt: '2026-03-02T12:00:00.000Z',
    durationSec: 1,
    elapsedSec: 0.1,
    text,
    segments: [{ startSec: 0, endSec: 1, text, words, confidence: 0.9, flags: [] }],
    speech: [{ startSec: 0, endSec: 1 }],
  };
}

async function spokenTake(room: SessionRoom, media = recordedTake.chunks()[0]) {
  const { key } = await beginFirstTake(room);
  await room.takes.append(key, { track: 'pcm', index: 0, bytes: secondOfSound() });
  if (media) await room.takes.append(key, { track: 'media', index: 0, bytes: media });
  await room.takes.finish(key, { durationMs: 1000, interruption: null });
  await room.settled();
  return key;
}

describe('a transcript that comes in', () => {
  it('is stored, scored and noted, and the page hears of it', async () => {
    const room = await testRoom(scratchFolder());
    const key = await spokenTake(room);
    await room.transcripts.setState(key, { state: 'running' });
    const session = valueOf(await room.transcripts.add(key, transcript('I did it')));
    expect(session.takes).toMatchObject([{ transcription: { state: 'done' }, score: { overall: 1.3 } }]);
    expect(room.announced.at(-2)).toEqual({ name: 'session:changed', payload: { session } });
    expect(room.announced.at(-1)).toMatchObject({
      name: 'library:changed',
      payload: { entry: { sessionId: key.sessionId } },
    });
    expect(await room.transcripts.waiting()).toEqual([]);
  });

  it('has the sound of the take measured, once nobody waits any more, for every review from then on', async () => {
    const sound = {
      filledPauses: [],
      loudnessVariationDb: 5,
      pitchMedianHz: 120,
      pitchVariationSt: 2,
      curve: [],
    };
    const meter = scriptedSoundMeter({ sound });
    const room = await testRoom(scratchFolder(), { ports: { launchSoundMeter: meter.launch } });
    const key = await spokenTake(room);
    await room.transcripts.add(key, transcript('I did it'));
    expect(valueOf(await room.reviews.review(key)).delivery?.pitchMedianHz).toBeNull();
    await room.sessions.interrupt('app-closed');
    await room.soundQueue.settled();
    expect(room.announced.at(-1)).toMatchObject({ name: 'session:changed' });
    expect(valueOf(await room.reviews.review(key)).delivery?.pitchMedianHz).toBe(120);
    expect(meter.asked).toHaveLength(1);
  });

  it('that came before sounds were measured has it made up for when the answer is looked at', async () => {
    const folder = scratchFolder();
    const earlier = await testRoom(folder);
    const key = await spokenTake(earlier);
    await earlier.sessions.interrupt('app-closed');
    await earlier.transcripts.add(key, transcript('I did it'));
    await earlier.soundQueue.settled();
    await earlier.close();
    const sound = {
      filledPauses: [],
      loudnessVariationDb: 5,
      pitchMedianHz: 120,
      pitchVariationSt: 2,
      curve: [],
    };
    const meter = scriptedSoundMeter({ sound });
    const room = await testRoom(folder, { ports: { launchSoundMeter: meter.launch } });
    await room.reviews.review(key);
    await room.soundQueue.settled();
    expect(valueOf(await room.reviews.review(key)).delivery?.pitchMedianHz).toBe(120);
  });

  it('replaces an earlier one of the same engine and stands beside one of another', async () => {
    const room = await testRoom(scratchFolder());
    const key = await spokenTake(room);
    await room.transcripts.add(key, transcript('first'));
    await room.transcripts.add(key, transcript('first again'));
    await room.transcripts.add(key, transcript('from a larger model', 'base'));
    const { transcript: record, score } = valueOf(await room.reviews.review(key));
    expect(record?.versions.map((version) => version.text)).toEqual(['first again', 'from a larger model']);
    expect(record?.activeVersion).toBe(1);
    expect(score?.wordCount).toBe(4);
  });

  it('for a take that does not exist is refused', async () => {
    const room = await testRoom(scratchFolder());
    const key = await spokenTake(room);
    const lost = { ...key, takeId: 'nobody' };
    expect(await room.transcripts.add(lost, transcript('hm'))).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('a correction', () => {
  it('counts instead of what was recognised, which stays beside it', async () => {
    const room = await testRoom(scratchFolder());
    const key = await spokenTake(room);
    await room.transcripts.add(key, transcript('I red it'));
    const record = valueOf(await room.transcripts.correct(key, 'I read it all'));
    expect(record.correction?.text).toBe('I read it all');
    expect(record.correction?.words.map((word) => word.text)).toEqual(['I', 'read', 'it', 'all']);
    expect(record.correction?.words[2]).toMatchObject({ startSec: 0.2 });
    expect(record.versions[0]?.text).toBe('I red it');
    expect(valueOf(await room.sessions.get(key.sessionId)).takes[0]?.score?.overall).toBe(1.4);
    await room.transcripts.add(key, transcript('I red it again'));
    expect(valueOf(await room.reviews.review(key)).score?.wordCount).toBe(4);
    valueOf(await room.transcripts.dropCorrection(key));
    const dropped = valueOf(await room.reviews.review(key));
    expect(dropped.transcript?.correction).toBeNull();
    expect(dropped.take.score?.overall).toBe(1.4);
    expect(dropped.score?.wordCount).toBe(4);
  });

  it('of a typed answer has no word times', async () => {
    const room = await testRoom(scratchFolder());
    const { key } = await beginFirstTake(room, 'typed');
    await room.takes.saveTyped(key, 'short');
    await room.takes.finish(key, { durationMs: 10, interruption: null });
    const record = valueOf(await room.transcripts.correct(key, 'a bit longer'));
    expect(record.correction).toMatchObject({ text: 'a bit longer', words: [] });
    expect(valueOf(await room.reviews.review(key))).toMatchObject({ take: { score: { overall: 1.3 } } });
  });

  it('needs a transcript', async () => {
    const room = await testRoom(scratchFolder());
    const key = await spokenTake(room);
    expect(await room.transcripts.correct(key, 'x')).toMatchObject({ error: { code: 'not-allowed-now' } });
  });
});

describe('transcribing again', () => {
  it('puts the take back into the queue and keeps what is there', async () => {
    const room = await testRoom(scratchFolder());
    const key = await spokenTake(room);
    await room.transcripts.add(key, transcript('first'));
    expect(await room.transcripts.rerun(key)).toEqual({ ok: true, value: null });
    expect(room.wanted).toEqual([key, key]);
    expect(await room.transcripts.waiting()).toEqual([key]);
    expect(valueOf(await room.reviews.review(key)).transcript?.versions).toHaveLength(1);
  });

  it('is refused for a typed answer', async () => {
    const room = await testRoom(scratchFolder());
    const { key } = await beginFirstTake(room, 'typed');
    await room.takes.finish(key, { durationMs: 10, interruption: null });
    expect(await room.transcripts.rerun(key)).toMatchObject({ error: { code: 'not-allowed-now' } });
  });
});

describe('the review of a take', () => {
  it('gathers everything of one answer', async () => {
    const room = await testRoom(scratchFolder());
    const key = await spokenTake(room);
    await room.transcripts.add(key, transcript('I did it'));
    const review = valueOf(await room.reviews.review(key));
    expect(review).toMatchObject({
      take: { id: key.takeId },
      attempts: [{ id: key.takeId }],
      mediaUrl: `app://media/${key.sessionId}/${key.takeId}`,
      score: { wordCount: 3 },
      delivery: { wordCount: 3, durationSec: 1 },
    });
    expect(review.question.id).toBe(review.take.questionId);
    expect(review.question.strongAnswer.length).toBeGreaterThan(0);
    expect(Object.keys(review.qualityNames).length).toBeGreaterThan(0);
    expect(review.peaks).toHaveLength(800);
    expect(Math.min(...review.peaks)).toBeCloseTo(0.654, 2);
  });

  it('has no score, no words and no address where there is nothing', async () => {
    const room = await testRoom(scratchFolder());
    const { key } = await beginFirstTake(room, 'typed');
    const review = valueOf(await room.reviews.review(key));
    expect(review).toMatchObject({
      transcript: null,
      score: null,
      delivery: null,
      peaks: [],
      mediaUrl: null,
    });
  });

  it.each([
    ['nothing', 0],
    ['a part of the header', 200],
  ])('has no address where the recording was cut off after %s, and says the rest', async (_, bytes) => {
    const room = await testRoom(scratchFolder());
    const key = await spokenTake(room, recordedTake.chunks()[0]?.subarray(0, bytes));
    await room.transcripts.add(key, transcript('I did it'));
    const review = valueOf(await room.reviews.review(key));
    expect(review).toMatchObject({ take: { state: 'ready' }, mediaUrl: null, score: { wordCount: 3 } });
  });

  it('brings the lists into step when a newer rubric reads an old answer anew', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const key = await spokenTake(room);
    await room.transcripts.add(key, transcript('I did it'));
    await room.close();
    const newer = await testRoom(root, {
      ports: {
        judgeAnswer: (answer) => {
          const judged = plainJudge(answer);
          return {
            ...judged,
            score: judged.score && { ...judged.score, rubricVersion: 'newer', overall: 2.5 },
          };
        },
      },
    });
    const { session, take } = valueOf(await newer.reviews.review(key));
    expect(take.score).toMatchObject({ rubricVersion: 'newer', overall: 2.5 });
    expect(valueOf(await newer.sessions.get(key.sessionId))).toEqual(session);
  });

  it('still works when the pack is gone', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const key = await spokenTake(room);
    await room.transcripts.add(key, transcript('I did it'));
    await room.close();
    const without = await testRoom(root, { ports: { findPack: () => null } });
    const review = valueOf(await without.reviews.review(key));
    expect(review.question.text).toBe(review.session.plan.questions[0]?.text);
    expect(review).toMatchObject({ score: null, transcript: { versions: [{ text: 'I did it' }] } });
  });

  it('says that a transcript is damaged instead of showing none', async () => {
    const root = scratchFolder();
    const room = await testRoom(root);
    const key = await spokenTake(room);
    await room.transcripts.add(key, transcript('I did it'));
    await room.close();
    writeFileSync(room.paths.transcriptFile(key.sessionId, key.takeId), '{');
    const next = await testRoom(root);
    expect(await next.reviews.review(key)).toMatchObject({ ok: false, error: { code: 'file-corrupt' } });
  });
});
