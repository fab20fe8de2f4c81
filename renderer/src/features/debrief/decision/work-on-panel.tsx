import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/debrief/decision/decision.module.css';
import { useDrill } from '@renderer/features/debrief/decision/use-drill';
import type { Decision } from '@shared/model/debrief';

interface WorkOnPanelProps {
  packId: string;
  workOn: Decision['workOn'];
  /** Whether the first drill is the one main action of the screen. */
  isMain: boolean;
}

/** What would lift the next result, each with a short drill. */
export function WorkOnPanel({ packId, workOn, isMain }: WorkOnPanelProps) {
  const { starting, start } = useDrill(packId);
  if (workOn.length === 0) return null;
  return (
    <Panel title="What to work on">
      <ul className={classes.work} aria-label="What to work on">
        {workOn.map(({ qualityId, name, advice }, index) => (
          <li key={qualityId} className={classes.workItem}>
            <p className={classes.text}>{advice}</p>
            <ActionButton
              label={`Work on ${insideSentence(name)}`}
              full
              tone={isMain && index === 0 ? 'main' : 'quiet'}
              {...(index === 0 ? { shortcut: 'D' } : {})}
              busy={starting === qualityId}
              onPress={() => start(qualityId)}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A name in the middle of a sentence; one that begins with an abbreviation stays as it is. */
function insideSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
