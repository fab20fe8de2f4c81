import { useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { openDataFolder } from '@renderer/components/open-data-folder';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/packs/library/pack-details.module.css';
import { questionKindWords } from '@renderer/features/packs/library/pack-words';
import type { usePackActions } from '@renderer/features/packs/library/use-pack-actions';
import { ProblemTable } from '@renderer/features/packs/problems/problem-table';
import { countWords } from '@renderer/wording/count-words';
import type { PackListing } from '@shared/model/pack-library';

interface PackDetailsProps {
  listing: PackListing;
  actions: ReturnType<typeof usePackActions>;
  onReadAgain: () => void;
}

/** The chosen pack: what can be done with it, and what is wrong with it or could be better. */
export function PackDetails({ listing, actions, onReadAgain }: PackDetailsProps) {
  return (
    <div className={classes.details}>
      <Panel title={listing.title}>
        {listing.pack && <p className={classes.summary}>{listing.pack.summary}</p>}
        {listing.counts && <p className={classes.kinds}>Questions: {questionKindWords(listing.counts)}.</p>}
        {listing.pack === null && (
          <p className={classes.summary}>
            This pack cannot be used as it is. Nothing else is affected. Mend the places below, then read it
            again.
          </p>
        )}
        <Actions listing={listing} actions={actions} onReadAgain={onReadAgain} />
      </Panel>
      {listing.pack === null ? (
        <Panel title={`What is wrong: ${countWords(listing.problems.length, 'problem')}`} tone="amber">
          <ProblemTable label={`Problems of ${listing.title}`} problems={listing.problems} />
        </Panel>
      ) : (
        <Coverage listing={listing} />
      )}
    </div>
  );
}

function Coverage({ listing: { title, warnings } }: { listing: PackListing }) {
  if (warnings.length === 0) {
    return (
      <Panel title="What could be better">
        <p className={classes.kinds}>
          Nothing: every quality has its questions and anchors, and every round has enough to ask.
        </p>
      </Panel>
    );
  }
  return (
    <Panel title={`What could be better: ${countWords(warnings.length, 'warning')}`}>
      <p className={classes.kinds}>The pack works all the same.</p>
      <ProblemTable label={`Warnings of ${title}`} problems={warnings} />
    </Panel>
  );
}

function Actions({ listing, actions, onReadAgain }: PackDetailsProps) {
  const [busy, setBusy] = useState(false);
  const isOwn = listing.origin === 'own';
  const isReadable = listing.pack !== null;
  // One at a time: a second press of D while the first copy is made would make two.
  const during = (work: (pack: PackListing) => Promise<void>) => () => {
    setBusy(true);
    void work(listing).finally(() => setBusy(false));
  };
  return (
    <div className={classes.actions}>
      {isReadable && isOwn && (
        <ActionButton label="Edit" tone="main" shortcut="E" onPress={() => actions.edit(listing)} />
      )}
      {isReadable && !isOwn && (
        <ActionButton
          label="Duplicate and edit"
          tone="main"
          shortcut="E"
          disabled={busy}
          onPress={during(actions.duplicateAndEdit)}
        />
      )}
      {isReadable && (
        <>
          <ActionButton label="Duplicate" shortcut="D" disabled={busy} onPress={during(actions.duplicate)} />
          <ActionButton label="Export" shortcut="X" disabled={busy} onPress={during(actions.exportPack)} />
        </>
      )}
      {!isReadable && (
        <>
          <ActionButton label="Read again" tone="main" shortcut="R" onPress={onReadAgain} />
          <ActionButton label="Open data folder" shortcut="O" onPress={() => void openDataFolder()} />
        </>
      )}
      {isOwn && (
        <ActionButton
          label="Delete"
          tone="danger"
          shortcut="Delete"
          disabled={busy}
          onPress={during(actions.remove)}
        />
      )}
    </div>
  );
}
