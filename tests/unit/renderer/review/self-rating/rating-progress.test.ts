import { describe, expect, it } from 'vitest';
import { nextUnrated, transcriptionProgress } from '@renderer/features/review/self-rating/rating-progress';
import { aTake } from '@tests/support/review-samples';

describe('the next answer to rate', () => {
  const takes = [3, null, 4, null].map((selfRating) => ({ selfRating }));

  it('is the next one without a rating, going round', () => {
    expect(nextUnrated(takes, -1)).toBe(1);
    expect(nextUnrated(takes, 1)).toBe(3);
    expect(nextUnrated(takes, 3)).toBe(1);
  });

  it('is none when all are rated', () => {
    expect(nextUnrated([{ selfRating: 1 }], 0)).toBeNull();
    expect(nextUnrated([], -1)).toBeNull();
  });
});

describe('the word about transcription', () => {
  const done = aTake({ transcription: { state: 'done' } });
  const running = aTake({ transcription: { state: 'running' } });
  const failed = aTake({ transcription: { state: 'failed', code: 'x', message: 'no model' } });
  const typed = aTake({ transcription: { state: 'none' } });

  it('says how far it is', () => {
    expect(transcriptionProgress([done, running, typed], true)).toContain('1 of 2 answers');
  });

  it('promises the rest for later while there is no usable model', () => {
    expect(transcriptionProgress([done, running], false)).toMatch(/1 of 2 .* once the speech model works/);
  });

  it('says when something failed', () => {
    expect(transcriptionProgress([done, failed], true)).toContain('One answer could not be transcribed');
  });

  it('says nothing about typed answers', () => {
    expect(transcriptionProgress([typed], true)).toBe('');
  });
});
