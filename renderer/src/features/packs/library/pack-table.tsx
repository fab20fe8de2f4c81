import { useRef, type KeyboardEvent } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import { Pill } from '@renderer/components/pill';
import { packCountWords, packSubjectWords } from '@renderer/features/packs/library/pack-words';
import classes from '@renderer/features/packs/library/pack-table.module.css';
import { countWords } from '@renderer/wording/count-words';
import type { PackListing } from '@shared/model/pack-library';

interface PackTableProps {
  listings: readonly PackListing[];
  chosenId: string;
  onChoose: (packId: string) => void;
}

/** The packs; the arrow keys walk through them, and the one they stand on is shown below. */
export function PackTable({ listings, chosenId, onChoose }: PackTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const chosen = listings.findIndex(({ packId }) => packId === chosenId);
  const focusRow = (index: number) => {
    body.current?.rows[Math.max(0, Math.min(index, listings.length - 1))]?.focus();
  };
  useKey('Down', 'Next pack', () => focusRow(chosen + 1));
  useKey('Up', 'Pack before', () => focusRow(chosen - 1));

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const goals: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: listings.length,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    focusRow(goal);
  };
  return (
    <table className={classes.table} aria-label="Packs">
      <thead className={classes.unseen}>
        <tr>
          <th scope="col">Pack</th>
          <th scope="col">What it holds</th>
          <th scope="col">From</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {listings.map((listing, index) => (
          <tr
            key={listing.packId}
            className={classes.row}
            tabIndex={index === chosen ? 0 : -1}
            aria-current={index === chosen}
            aria-label={listing.title}
            onFocus={() => onChoose(listing.packId)}
            onClick={() => onChoose(listing.packId)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <td className={classes.what}>
              <span className={classes.title}>{listing.title}</span>
              <span className={classes.subject}>{packSubjectWords(listing)}</span>
            </td>
            <td className={classes.counts}>{listing.counts ? packCountWords(listing.counts) : '–'}</td>
            <td>
              <Pill>{listing.origin === 'own' ? 'Your own' : 'Came with Greenroom'}</Pill>
            </td>
            <td>
              <Standing listing={listing} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ listing: { pack, problems, warnings } }: { listing: PackListing }) {
  if (pack === null) return <Pill tone="red">{countWords(problems.length, 'problem')}</Pill>;
  if (warnings.length > 0) return <Pill tone="amber">{countWords(warnings.length, 'warning')}</Pill>;
  return <Pill tone="green">No warnings</Pill>;
}
