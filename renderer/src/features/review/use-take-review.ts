import { useState } from 'react';
import { useAppEvent } from '@renderer/api/use-app-event';
import { useCall, type Loaded } from '@renderer/api/use-call';
import { addSegment } from '@renderer/features/review/transcript/live-segments';
import type { TakeReview } from '@shared/ipc/contract';
import type { Segment } from '@shared/model/transcript';

/** A review that keeps itself up to date, and the segments that have been recognised while it is on show. */
export interface LiveReview {
  review: Loaded<TakeReview>;
  segments: Segment[];
}

/** Asks for everything that the review of one take shows, and again whenever its session changes. */
export function useTakeReview(sessionId: string, takeId: string): LiveReview {
  const review = useCall('take:review', { sessionId, takeId });
  const [segments, setSegments] = useState<Segment[]>([]);

  useAppEvent('session:changed', ({ session }) => {
    if (session.id !== sessionId) return;
    const take = session.takes.find((one) => one.id === takeId);
    // A new run starts with an empty page; what an earlier run said is in the transcript.
    if (take?.transcription.state === 'waiting') setSegments([]);
    review.reload();
  });
  useAppEvent('transcript:segment-added', (heard) => {
    if (heard.takeId === takeId) setSegments((known) => addSegment(known, heard.segment));
  });
  return { review, segments };
}
