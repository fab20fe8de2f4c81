import { Progress } from '@mantine/core';
import { useSettings } from '@renderer/api/use-settings';
import { Panel } from '@renderer/components/panel';
import { countTicked, tickName, withTick } from '@renderer/features/prepare/checklist-ticks';
import classes from '@renderer/features/prepare/parts/parts.module.css';
import type { Guide } from '@shared/model/pack-guide';

interface ChecklistPartProps {
  packId: string;
  entries: Guide['checklist'];
}

/** What to have done before the day; the ticks are remembered. */
export function ChecklistPart({ packId, entries }: ChecklistPartProps) {
  const { settings, change } = useSettings();
  const ticks = settings.checklist;
  const done = countTicked(ticks, packId, entries);
  const progress = `${done} of ${entries.length} done`;
  return (
    <Panel title="Checklist" aside={<output className={classes.progress}>{progress}</output>}>
      <Progress value={(done / entries.length) * 100} size={6} aria-label={progress} />
      <ul className={classes.list}>
        {entries.map(({ id, title, how }) => {
          const name = tickName(packId, id);
          return (
            <li key={id} className={classes.entry}>
              <label className={classes.tick}>
                <input
                  type="checkbox"
                  className={classes.box}
                  checked={ticks.includes(name)}
                  aria-label={title}
                  aria-describedby={`how-${id}`}
                  onChange={(event) =>
                    void change({ checklist: withTick(ticks, name, event.currentTarget.checked) })
                  }
                />
                <span>
                  <span className={classes.title}>{title}</span>
                  <span className={classes.text} id={`how-${id}`}>
                    {how}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
