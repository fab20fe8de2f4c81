import { useState } from 'react';
import { Panel } from '@renderer/components/panel';
import { matchingEntries } from '@renderer/features/prepare/matching-entries';
import classes from '@renderer/features/prepare/parts/parts.module.css';
import { PartSearch } from '@renderer/features/prepare/parts/part-search';
import { ProvenanceLabel } from '@renderer/features/prepare/provenance-label';
import type { Guide } from '@shared/model/pack-guide';

/** What candidates often ask about the process, with answers and their sources. */
export function FaqsPart({ faqs }: { faqs: Guide['faqs'] }) {
  const [search, setSearch] = useState('');
  const found = matchingEntries(faqs, search, ({ question, answer }) => [question, answer]);
  return (
    <div className={classes.stack}>
      <PartSearch
        label="Search the questions"
        search={search}
        onSearch={setSearch}
        found={found.length}
        one="question"
      />
      <Panel title="Common questions">
        {found.length === 0 ? (
          <p className={classes.none}>No question or answer has these words.</p>
        ) : (
          <ul className={classes.list}>
            {found.map(({ id, question, answer, provenance }) => (
              <li key={id} className={classes.entry}>
                <h3 className={classes.title}>{question}</h3>
                <p className={classes.text}>{answer}</p>
                <ProvenanceLabel provenance={provenance} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
