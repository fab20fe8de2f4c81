import { useRef, useState } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import { Keycap } from '@renderer/components/keys/keycap';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { ExampleView } from '@renderer/features/review/scores/guide/example-view';
import classes from '@renderer/features/review/scores/guide/guide.module.css';
import { LadderView } from '@renderer/features/review/scores/guide/ladder-view';
import type { RubricGuide } from '@shared/model/rubric-guide';
import type { Score } from '@shared/model/score';

interface GuidePartsProps {
  guide: RubricGuide;
  score: Score;
  /** The quality to begin with; null for the whole answer. */
  first: string | null;
  clock: PlaybackClock | null;
}

/** The ladders and the example, one at a time; the list on the left and Q lead through them. */
export function GuideParts({ guide, score, first, clock }: GuidePartsProps) {
  const { ladders, example } = guide;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      ladders.findIndex(({ qualityId }) => qualityId === first),
    ),
  );
  const names = [...ladders.map(({ name }) => name), ...(example ? ['What a 5 sounds like'] : [])];
  const go = (step: number) => setAt((at + step + names.length) % names.length);
  const body = useRef<HTMLDivElement>(null);
  const scroll = (pixels: number) => body.current?.scrollBy({ top: pixels });
  useKey('Q', 'Next part', () => go(1));
  useKey('Shift+Q', 'Part before', () => go(-1));
  useKey('Down', 'Scroll down', () => scroll(96));
  useKey('Up', 'Scroll up', () => scroll(-96));
  const ladder = ladders[at];
  return (
    <div className={classes.guide}>
      <nav className={classes.parts} aria-label="Parts of the judgement">
        {names.map((name, index) => (
          <button
            key={name}
            type="button"
            className={classes.part}
            aria-current={index === at ? 'true' : undefined}
            onClick={() => setAt(index)}
          >
            <span>{name}</span>
            {ladders[index]?.score !== undefined && ladders[index].score !== null && (
              <span className={classes.partScore}>{ladders[index].score.toFixed(1)}</span>
            )}
          </button>
        ))}
        <p className={classes.partsKey}>
          <Keycap shortcut="Q" /> next part
        </p>
      </nav>
      <div className={classes.body} key={at} ref={body} role="region" aria-label={names[at] ?? ''}>
        {ladder ? (
          <LadderView ladder={ladder} score={score} clock={clock} />
        ) : (
          example && <ExampleView example={example} />
        )}
      </div>
    </div>
  );
}
