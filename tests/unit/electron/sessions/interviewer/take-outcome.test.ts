import { TakeOutcome } from '@electron/main/sessions/interviewer/take-outcome';
import type { TranscriptionState } from '@shared/model/session';
import { aSession, aTake } from '@tests/support/review-samples';
import { describe, expect, it } from 'vitest';

const aMinute = 60_000;
const failed: TranscriptionState = { state: 'failed', code: 'x', message: 'No.' };
const takeIn = (transcription: TranscriptionState, id = 'take-1') => aTake({ id, transcription });

describe('waiting for a transcript', () => {
  it.each<TranscriptionState>([{ state: 'done' }, { state: 'none' }, failed])(
    'takes no time where it is known: $state',
    async (transcription) => {
      await expect(new TakeOutcome().settled(takeIn(transcription), aMinute)).resolves.toBeUndefined();
    },
  );

  it.each<TranscriptionState>([{ state: 'done' }, failed])('ends when it is known: $state', async (later) => {
    const outcome = new TakeOutcome();
    const settled = outcome.settled(takeIn({ state: 'waiting' }), aMinute);
    outcome.sessionChanged(aSession({ takes: [takeIn({ state: 'running' })] }));
    outcome.sessionChanged(aSession({ takes: [takeIn({ state: 'done' }, 'another')] }));
    let isOver = false;
    void settled.then(() => {
      isOver = true;
    });
    await Promise.resolve();
    expect(isOver).toBe(false);
    outcome.sessionChanged(aSession({ takes: [takeIn(later)] }));
    await settled;
  });

  it('ends after its limit', async () => {
    await expect(new TakeOutcome().settled(takeIn({ state: 'running' }), 5)).resolves.toBeUndefined();
  });
});
