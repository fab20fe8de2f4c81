import { useMemo, useState } from 'react';
import { DeliveryPanel } from '@renderer/features/review/delivery/delivery-panel';
import { OpinionPanel } from '@renderer/features/review/opinion/opinion-panel';
import { OutsidePanel } from '@renderer/features/review/outside/outside-panel';
import { Player } from '@renderer/features/review/playback/player';
import { usePlaybackClock } from '@renderer/features/review/playback/use-playback-clock';
import { ReviewHeader } from '@renderer/features/review/review-header';
import { ReviewNotices } from '@renderer/features/review/review-notices';
import classes from '@renderer/features/review/review-page.module.css';
import {
  evidenceStarts,
  shownEvidence,
  type OpenCard,
} from '@renderer/features/review/scores/shown-evidence';
import { ScoresOrWait } from '@renderer/features/review/scores/scores-or-wait';
import { Timeline } from '@renderer/features/review/timeline/timeline';
import { sentenceStarts } from '@renderer/features/review/transcript/sentence-starts';
import { recognised, shownTranscript } from '@renderer/features/review/transcript/shown-transcript';
import { locateWords } from '@renderer/features/review/transcript/text-word';
import { transcriptActions } from '@renderer/features/review/transcript/transcript-actions';
import { TranscriptPanel } from '@renderer/features/review/transcript/transcript-panel';
import { withoutStarShares } from '@shared/domain/delivery/without-star-shares';
import type { TakeReview } from '@shared/ipc/contract';
import type { Segment } from '@shared/model/transcript';

interface ReviewPageProps {
  review: TakeReview;
  /** What has been recognised while the review is open, until the whole transcript is there. */
  segments: Segment[];
  /** Asks for the review again after something was changed. */
  onChange: () => void;
}

/** One empty list for all renderings: a new one would lay out the time line again. */
const nothing: never[] = [];

/** One answer with everything known about it, all on one clock. */
export function ReviewPage({ review, segments, onChange }: ReviewPageProps) {
  const { session, take, question, transcript, delivery, norms, mediaUrl } = review;
  const clock = usePlaybackClock(mediaUrl, take.durationMs / 1000);
  // Before the user's own rating there is no score to see, so there is no evidence either.
  const score = take.selfRating === null ? null : review.score;
  const [openCard, setOpenCard] = useState<OpenCard>({ card: 'whole' });
  const evidence = useMemo(() => (score ? shownEvidence(score, openCard) : []), [score, openCard]);
  const moments = useMemo(() => evidenceStarts(evidence), [evidence]);
  const shown = useMemo(() => shownTranscript(transcript, segments), [transcript, segments]);
  const sentences = useMemo(() => sentenceStarts(locateWords(shown.text, shown.words)), [shown]);
  const actions = transcriptActions({ sessionId: session.id, takeId: take.id }, onChange);

  return (
    <div className={classes.page}>
      <ReviewHeader review={review} />
      <ReviewNotices review={review} onChange={onChange} />
      <div className={classes.columns} data-typed={clock === null}>
        <div className={classes.stage}>
          {clock && take.input !== 'typed' && (
            <Player
              clock={clock}
              input={take.input}
              words={shown.words}
              sentences={sentences}
              evidence={moments}
            >
              <Timeline
                clock={clock}
                peaks={review.peaks}
                speech={recognised(transcript)?.speech ?? segments}
                delivery={delivery}
                spans={score?.spans ?? nothing}
                evidence={evidence}
              />
            </Player>
          )}
          {delivery && norms && (
            <DeliveryPanel
              // The parts of the story are a reading of the rubric: no score on show, no parts.
              delivery={score ? delivery : withoutStarShares(delivery)}
              norms={norms}
              targetSec={question.targetSec}
              typed={take.input === 'typed'}
              clock={clock}
            />
          )}
        </div>
        <div className={classes.words}>
          <TranscriptPanel
            review={review}
            segments={segments}
            evidence={evidence}
            clock={clock}
            actions={actions}
          />
        </div>
        <div className={classes.judgement}>
          <ScoresOrWait
            review={review}
            open={openCard}
            onOpen={setOpenCard}
            clock={clock}
            onRated={onChange}
          />
          <OpinionPanel key={take.id} review={review} clock={clock} />
          <OutsidePanel review={review} clock={clock} onChange={onChange} />
        </div>
      </div>
    </div>
  );
}
