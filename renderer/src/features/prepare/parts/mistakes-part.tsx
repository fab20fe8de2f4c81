import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/prepare/parts/parts.module.css';
import type { Guide } from '@shared/model/pack-guide';

/** What often goes wrong, and what to do instead. */
export function MistakesPart({ mistakes }: { mistakes: Guide['mistakes'] }) {
  return (
    <Panel title="Common mistakes">
      <ul className={classes.list}>
        {mistakes.map(({ id, title, instead }) => (
          <li key={id} className={classes.entry}>
            <h3 className={classes.title}>{title}</h3>
            <p className={classes.text}>
              <strong>Instead:</strong> {instead}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
