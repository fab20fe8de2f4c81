import { memo, useRef, type MouseEvent } from 'react';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { TextWord } from '@renderer/features/review/transcript/text-word';
import { useFollowWord } from '@renderer/features/review/transcript/use-follow-word';
import classes from '@renderer/features/review/transcript/transcript-text.module.css';
import { textRuns } from '@renderer/features/review/transcript/text-runs';
import type { WordRange } from '@renderer/features/review/transcript/evidence-words';

interface TranscriptTextProps {
  words: readonly TextWord[];
  /** Stretches to mark as evidence: in order, without overlaps. */
  marked: readonly WordRange[];
  /** Indices of the words that are fillers. */
  fillers: ReadonlySet<number>;
  clock: PlaybackClock | null;
}

/** The words of an answer. They are rendered once; the word being said is marked by hand as time passes. */
export const TranscriptText = memo(function TranscriptText({
  words,
  marked,
  fillers,
  clock,
}: TranscriptTextProps) {
  const text = useRef<HTMLDivElement>(null);
  useFollowWord(text, words, clock);

  const seekToWord = (event: MouseEvent<HTMLDivElement>) => {
    // Selecting a passage ends with a click as well; that is no wish to go there.
    if (!clock || window.getSelection()?.isCollapsed === false) return;
    const element = event.target instanceof Element ? event.target.closest('[data-word]') : null;
    const word = element ? words[Number(element.getAttribute('data-word'))] : undefined;
    if (word && word.startSec !== null) clock.seek(word.startSec);
  };
  const drawWord = (index: number) => (
    <span key={index} data-word={index} className={fillers.has(index) ? classes.filler : undefined}>
      {words[index]?.text}
    </span>
  );

  return (
    // Words answer to the pointer only: with the keyboard the player's sentence steps do the same.
    <div
      className={classes.text}
      ref={text}
      role="presentation"
      onClick={seekToWord}
      data-timed={clock !== null}
    >
      {textRuns(words.length, marked).map((run) => {
        const drawn = run.words.flatMap((index, at) =>
          at === 0 ? [drawWord(index)] : [' ', drawWord(index)],
        );
        const content = run.marked ? <mark className={classes.evidence}>{drawn}</mark> : drawn;
        return <span key={run.words[0]}>{content} </span>;
      })}
    </div>
  );
});
