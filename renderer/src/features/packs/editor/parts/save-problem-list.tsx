import { useEffect, useRef } from 'react';
import { Panel } from '@renderer/components/panel';
import type { EditorPlace } from '@renderer/features/packs/editor/draft/editor-tabs';
import type { SaveProblem } from '@renderer/features/packs/editor/draft/save-problems';
import classes from '@renderer/features/packs/editor/parts/save-problem-list.module.css';
import { countWords } from '@renderer/wording/count-words';

interface SaveProblemListProps {
  /** At least one. */
  problems: readonly SaveProblem[];
  onGo: (place: EditorPlace) => void;
}

/** Why nothing was saved, each with its place; a press goes there. */
export function SaveProblemList({ problems, onGo }: SaveProblemListProps) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={top} role="alert">
      <Panel title={`Not saved: ${countWords(problems.length, 'problem')}`} tone="amber">
        <p className={classes.text}>
          Everything you wrote is still here. Mend these places, then save again.
        </p>
        <ul className={classes.list}>
          {problems.map(({ words, place, reason, suggestion }, index) => (
            // One place can have the same problem twice; the list is made anew each time.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={classes.problem}>
              {place ? (
                <button type="button" className={classes.place} onClick={() => onGo(place)}>
                  {words}
                </button>
              ) : (
                <span className={classes.file}>{words}</span>
              )}{' '}
              {reason}. {suggestion}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
