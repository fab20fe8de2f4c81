import { useEffect, useRef } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/packs/library/refused-import.module.css';
import type { RefusedImport as Refused } from '@renderer/features/packs/library/use-pack-import';
import { ProblemTable } from '@renderer/features/packs/problems/problem-table';
import { countWords } from '@renderer/wording/count-words';

interface RefusedImportProps {
  refused: Refused;
  busy: boolean;
  onAgain: () => void;
  onDismiss: () => void;
}

/** Why a pack was not taken in. Once its files are mended, the same ones are read again. */
export function RefusedImport({ refused, busy, onAgain, onDismiss }: RefusedImportProps) {
  const place = useRef<HTMLDivElement>(null);
  const { name, problems, readings } = refused;
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  const found = countWords(problems.length, 'problem');
  return (
    <div ref={place}>
      <Panel title={`“${name}” was not taken in`} tone="amber">
        <p className={classes.text} role="status">
          {readings === 1 ? `Greenroom found ${found}.` : `Read again: ${found} left.`} Nothing was changed.
          Mend the places below in the pack’s own files, then check it again.
        </p>
        <ProblemTable label={`Problems of ${name}`} problems={problems} />
        <div className={classes.actions}>
          <ActionButton label="Check again" tone="main" shortcut="C" busy={busy} onPress={onAgain} />
          <ActionButton label="Close" shortcut="Esc" disabled={busy} onPress={onDismiss} />
        </div>
      </Panel>
    </div>
  );
}
