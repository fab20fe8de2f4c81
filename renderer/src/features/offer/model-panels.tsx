import { Panel } from '@renderer/components/panel';
import { Pill } from '@renderer/components/pill';
import classes from '@renderer/features/offer/model-panels.module.css';
import type { Provenance } from '@shared/model/pack';
import type { OfferModel } from '@shared/model/pack-offer';

/** What a pack knows about such an offer beside its figures: what can be moved, what comes with it, who says so. */
export function ModelPanels({ model }: { model: OfferModel }) {
  const { levers, benefits, notes, provenance } = model;
  return (
    <>
      {levers.length > 0 && (
        <Panel title="What can be moved, most movable first">
          <Named entries={levers} />
        </Panel>
      )}
      {benefits.length > 0 && (
        <Panel title="What comes with it">
          <Named entries={benefits} />
        </Panel>
      )}
      <Panel title="Where the figures come from">
        <ul className={classes.sources}>
          <li>
            <p className={classes.text}>The figures of this offer</p>
            <Source provenance={provenance} />
          </li>
          {notes.map((note) => (
            <li key={note.text}>
              <p className={classes.text}>{note.text}</p>
              <Source provenance={note.provenance} />
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Named({ entries }: { entries: readonly { name: string; detail: string }[] }) {
  return (
    <dl className={classes.entries}>
      {entries.map(({ name, detail }) => (
        <div key={name} className={classes.entry}>
          <dt>{name}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

const labels: Record<Provenance['confidence'], string> = {
  'company says': 'The company says',
  'candidates report': 'Candidates report',
  'our wording': 'Our wording',
};

function Source({ provenance }: { provenance: Provenance }) {
  const { confidence, source, date } = provenance;
  return (
    <p className={classes.source}>
      <Pill tone={confidence === 'company says' ? 'green' : 'soft'}>{labels[confidence]}</Pill>
      <span>
        {source}, {date}
      </span>
    </p>
  );
}
