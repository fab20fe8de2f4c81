import { expect, test } from 'vitest';
import { transcriptionProgress } from '@renderer/features/library/transcription-progress';
import { aSession, aTake } from '@tests/support/review-samples';

test('progress counts spoken takes; one that failed is over, a typed one is not counted', () => {
  const states = ['done', 'waiting', 'running', 'none'] as const;
  const takes = states.map((state) => aTake({ id: state, transcription: { state } }));
  const failed = aTake({ id: 'f', transcription: { state: 'failed', code: 'x', message: 'y' } });
  expect(transcriptionProgress(aSession({ takes: [...takes, failed] }))).toEqual({ done: 2, total: 4 });
});
