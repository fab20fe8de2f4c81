import { useState } from 'react';
import { Panel } from '@renderer/components/panel';
import { matchingEntries } from '@renderer/features/prepare/matching-entries';
import classes from '@renderer/features/prepare/parts/parts.module.css';
import { PartSearch } from '@renderer/features/prepare/parts/part-search';
import { ProvenanceLabel } from '@renderer/features/prepare/provenance-label';
import type { Guide } from '@shared/model/pack-guide';

/** Single facts, each with its source: what candidates report is not what the company says. */
export function FactsPart({ facts }: { facts: Guide['facts'] }) {
  const [search, setSearch] = useState('');
  const found = matchingEntries(facts, search, ({ label, value, provenance }) => [
    label,
    value,
    provenance.source,
  ]);
  return (
    <div className={classes.stack}>
      <PartSearch
        label="Search the facts"
        search={search}
        onSearch={setSearch}
        found={found.length}
        one="fact"
      />
      <Panel title="Facts">
        {found.length === 0 ? (
          <p className={classes.none}>No fact has these words.</p>
        ) : (
          <dl className={classes.facts}>
            {found.map(({ id, label, value, provenance }) => (
              <div key={id} className={classes.fact}>
                <dt>{label}</dt>
                <dd>
                  {value}
                  <ProvenanceLabel provenance={provenance} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Panel>
    </div>
  );
}
