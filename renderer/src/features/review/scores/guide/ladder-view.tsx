import { LevelDots } from '@renderer/components/level-dots';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import classes from '@renderer/features/review/scores/guide/guide.module.css';
import { RungView } from '@renderer/features/review/scores/guide/rung-view';
import { levelWord } from '@renderer/features/review/scores/level-words';
import { holdingGates } from '@renderer/features/review/scores/said-and-seen';
import type { GuideLadder } from '@shared/model/rubric-guide';
import type { Score } from '@shared/model/score';

interface LadderViewProps {
  ladder: GuideLadder;
  score: Score;
  clock: PlaybackClock | null;
}

const levels = [5, 4, 3, 2, 1];

/** How the ladder gives its number, in a sentence or two. */
function explanation({ qualityId, level, rungs }: GuideLadder): string {
  if (level === null) return 'Nothing in this answer was judged here. This is what would count.';
  if (rungs.length === 0) return 'In a talk like this one it has the level of the answer as a whole.';
  const climb =
    'The answer stands on the highest rung whose needs are met, with every rung below it; what is met of the next rung counts in part.';
  return qualityId === null
    ? `${climb} The qualities that the question asks for can move the number a little.`
    : climb;
}

/** One ladder from the top down: for each level the rubric's reason, its needs, and the pack's words for it. */
export function LadderView({ ladder, score, clock }: LadderViewProps) {
  const gates = ladder.qualityId === null ? holdingGates(score) : [];
  return (
    <>
      <div className={classes.ladderHead}>
        <h3 className={classes.name}>{ladder.name}</h3>
        {ladder.level !== null && (
          <span className={classes.standing}>
            {levelWord(ladder.level)} <LevelDots level={ladder.level} score={ladder.score ?? ladder.level} />
          </span>
        )}
      </div>
      <p className={classes.explanation}>{explanation(ladder)}</p>
      {gates.map((gate) => (
        <p key={gate.id} className={classes.gate}>
          <strong>Not above {gate.cap}:</strong> {gate.reason}
        </p>
      ))}
      <ol className={classes.rungs} reversed>
        {levels.map((level) => (
          <RungView
            key={level}
            level={level}
            rung={ladder.rungs.find((one) => one.level === level) ?? null}
            anchor={ladder.anchors.find((one) => one.level === level)?.text ?? ''}
            judgedLevel={ladder.level}
            evidence={score.evidence}
            clock={clock}
          />
        ))}
      </ol>
    </>
  );
}
