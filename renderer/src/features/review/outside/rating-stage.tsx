import { useMemo } from 'react';
import { EarlierAnswers } from '@renderer/features/review/outside/earlier-answers';
import classes from '@renderer/features/review/outside/rating-stage.module.css';
import { Player } from '@renderer/features/review/playback/player';
import { usePlaybackClock } from '@renderer/features/review/playback/use-playback-clock';
import { Timeline } from '@renderer/features/review/timeline/timeline';
import { sentenceStarts } from '@renderer/features/review/transcript/sentence-starts';
import { recognised, shownTranscript } from '@renderer/features/review/transcript/shown-transcript';
import { locateWords } from '@renderer/features/review/transcript/text-word';
import type { TakeReview } from '@shared/ipc/contract';

const nothing: never[] = [];

/** What there is to judge: the question, the recording and the words. No mark in it points at what the program found. */
export function RatingStage({ review }: { review: TakeReview }) {
  const { take, question, transcript, mediaUrl, peaks } = review;
  const clock = usePlaybackClock(mediaUrl, take.durationMs / 1000);
  const shown = useMemo(() => shownTranscript(transcript, nothing), [transcript]);
  const sentences = useMemo(() => sentenceStarts(locateWords(shown.text, shown.words)), [shown]);
  const text = shown.text.trim();
  return (
    <div className={classes.stage} role="region" aria-label="The answer">
      <p className={classes.question}>{question.text}</p>
      <EarlierAnswers review={review} />
      {clock && take.input !== 'typed' && (
        <Player clock={clock} input={take.input} words={shown.words} sentences={sentences} evidence={nothing}>
          <Timeline
            clock={clock}
            peaks={peaks}
            speech={recognised(transcript)?.speech ?? nothing}
            delivery={null}
            spans={nothing}
            evidence={nothing}
          />
        </Player>
      )}
      {text === '' ? (
        <p className={classes.fine}>There are no words of this answer to read.</p>
      ) : (
        <p className={classes.said}>{text}</p>
      )}
    </div>
  );
}
