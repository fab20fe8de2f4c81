import { useKey } from '@renderer/components/keys/use-key';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { BeforeAndAfter } from '@renderer/features/review/scores/before-and-after';
import { HowThisIsJudged } from '@renderer/features/review/scores/guide/how-this-is-judged';
import {
  holdingGates,
  meanConfidence,
  rangeText,
  saidAndSeen,
} from '@renderer/features/review/scores/said-and-seen';
import { SayItLikeThis } from '@renderer/features/review/scores/say-it-like-this';
import { ScoreBody } from '@renderer/features/review/scores/score-body';
import { ScoreCard } from '@renderer/features/review/scores/score-card';
import { shownEvidence, type OpenCard } from '@renderer/features/review/scores/shown-evidence';
import { StrongAnswer } from '@renderer/features/review/scores/strong-answer';
import classes from '@renderer/features/review/scores/scores.module.css';
import { shownTranscript } from '@renderer/features/review/transcript/shown-transcript';
import type { TakeReview } from '@shared/ipc/contract';
import type { Score } from '@shared/model/score';

interface ScorePanelProps {
  review: TakeReview;
  score: Score;
  /** The open card decides whose evidence is marked in the text and on the time line. */
  open: OpenCard;
  onOpen: (card: OpenCard) => void;
  clock: PlaybackClock | null;
}

/** The score of the answer as a whole, then of each quality it gave something to judge; one card is open at a time. */
export function ScorePanel({ review, score, open, onOpen, clock }: ScorePanelProps) {
  const { take, question, qualityNames, rewrite, before } = review;
  const heard = meanConfidence(shownTranscript(review.transcript, []).words);
  const nameOf = (id: string) => qualityNames[id] ?? id;
  const wanted = (id: string) => (question.qualityIds.includes(id) ? 0 : 1);
  const judged = Object.entries(score.qualities)
    .flatMap(([id, quality]) => (quality ? [{ id, quality }] : []))
    .toSorted((a, b) => wanted(a.id) - wanted(b.id));
  const silent = question.qualityIds.filter((id) => !score.qualities[id]);

  const cards: OpenCard[] = [
    { card: 'whole' },
    ...judged.map(({ id }): OpenCard => ({ card: 'quality', id })),
  ];
  const isOpen = (card: OpenCard) => JSON.stringify(card) === JSON.stringify(open);
  const toggle = (card: OpenCard) => onOpen(isOpen(card) ? { card: 'none' } : card);
  useKey('Q', 'Open the next score card', () => {
    const next = cards[(cards.findIndex(isOpen) + 1) % cards.length];
    if (next) onOpen(next);
  });

  return (
    <div className={classes.scores}>
      {before && <BeforeAndAfter review={review} score={score} before={before} clock={clock} />}
      <ScoreCard
        name={review.follows ? 'The answer with its follow-ups' : 'The whole answer'}
        level={score.level}
        score={score.overall}
        range={rangeText(score, heard)}
        open={isOpen({ card: 'whole' })}
        onToggle={() => toggle({ card: 'whole' })}
      >
        <ScoreBody
          judged={score}
          lead={saidAndSeen(take.selfRating, score.level)}
          gates={holdingGates(score)}
          evidence={shownEvidence(score, { card: 'whole' })}
          clock={clock}
        >
          {rewrite && <SayItLikeThis hint={rewrite} />}
        </ScoreBody>
      </ScoreCard>
      {judged.map(({ id, quality }) => (
        <ScoreCard
          key={id}
          name={nameOf(id)}
          level={quality.level}
          score={quality.score}
          open={isOpen({ card: 'quality', id })}
          onToggle={() => toggle({ card: 'quality', id })}
        >
          <ScoreBody
            judged={quality}
            evidence={shownEvidence(score, { card: 'quality', id })}
            clock={clock}
          />
        </ScoreCard>
      ))}
      {silent.length > 0 && (
        <p className={classes.silent}>Nothing here to judge: {silent.map(nameOf).join(', ')}.</p>
      )}
      <HowThisIsJudged review={review} score={score} from={open} clock={clock} />
      <StrongAnswer points={question.strongAnswer} />
    </div>
  );
}
