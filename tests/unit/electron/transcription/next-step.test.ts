import { describe, expect, it } from 'vitest';
import { nextStep, type EndedJob } from '@electron/main/transcription/next-step';
import { respawnDelayMs } from '@electron/main/transcription/respawn-delay';
import type { Transcript } from '@shared/model/transcript';

function transcriptOf(durationSec: number): Transcript {
  const engine = { id: 'e', model: 'm', version: '1' };
  return { engine, createdAt: '', durationSec, elapsedSec: 0, text: '', segments: [], speech: [] };
}

function done(durationSec: number, droppedSamples = 0): EndedJob['end'] {
  return { end: 'done', transcript: transcriptOf(durationSec), droppedSamples };
}

const live = { kind: 'live', attempt: 0, recordedSamples: 160_000 } as const;
const file = { kind: 'file', attempt: 1, recordedSamples: 160_000 } as const;

describe('what follows a live job', () => {
  it('is to save it when it heard everything that lies on disk', () => {
    expect(nextStep({ ...live, end: done(10) })).toMatchObject({ step: 'save' });
  });

  it('is to save it when only the cut of the last block differs', () => {
    expect(nextStep({ ...live, end: done(9.8) })).toMatchObject({ step: 'save' });
  });

  it('is to read the file when samples were dropped on the way', () => {
    expect(nextStep({ ...live, end: done(10, 1) })).toEqual({ step: 'read-file' });
  });

  it('is to read the file when it heard less than was recorded', () => {
    expect(nextStep({ ...live, end: done(9.5) })).toEqual({ step: 'read-file' });
  });

  it.each<EndedJob['end']>([
    { end: 'crashed' },
    { end: 'late' },
    { end: 'failed', code: 'input-lost', message: 'The page went away.' },
    { end: 'failed', code: 'internal', message: 'A bug.' },
  ])('is to read the file when it came to nothing: %j', (end) => {
    expect(nextStep({ ...live, end })).toEqual({ step: 'read-file' });
  });
});

describe('what follows a job on a file', () => {
  it('is to save it, also when the file was shorter than its size says', () => {
    expect(nextStep({ ...file, end: done(9) })).toMatchObject({ step: 'save' });
  });

  it('is another try after the first crash, and the end after the second', () => {
    expect(nextStep({ ...file, end: { end: 'crashed' } })).toEqual({ step: 'read-file' });
    expect(nextStep({ ...file, attempt: 2, end: { end: 'crashed' } })).toMatchObject({
      step: 'fail',
      code: 'transcriber-down',
    });
  });

  it('is to say why, when the transcriber could not read it', () => {
    const end = { end: 'failed', code: 'input-missing', message: 'No sound.' } as const;
    expect(nextStep({ ...file, end })).toEqual({ step: 'fail', code: 'input-missing', message: 'No sound.' });
  });
});

describe('what follows any job', () => {
  it('is to wait, when the models are not there', () => {
    const end = { end: 'failed', code: 'model-problem', message: 'Missing.' } as const;
    expect(nextStep({ ...live, end })).toEqual({ step: 'wait' });
    expect(nextStep({ ...file, attempt: 2, end })).toEqual({ step: 'wait' });
  });

  it('is nothing, when it was cancelled', () => {
    expect(nextStep({ ...live, end: { end: 'cancelled' } })).toEqual({ step: 'drop' });
    expect(nextStep({ ...file, end: { end: 'cancelled' } })).toEqual({ step: 'drop' });
  });
});

describe('respawnDelayMs', () => {
  it('doubles with every crash in a row, up to half a minute', () => {
    expect([1, 2, 3, 4, 20].map(respawnDelayMs)).toEqual([250, 500, 1000, 2000, 30_000]);
  });
});
