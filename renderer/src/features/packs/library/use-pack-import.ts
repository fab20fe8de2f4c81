import { useState } from 'react';
import { call } from '@renderer/api/app-api';
import { notify, notifyFailure } from '@renderer/components/notices';
import { countWords } from '@renderer/wording/count-words';
import type { Result } from '@shared/ipc/result';
import type { PackImport } from '@shared/model/pack-library';

/** What stands of an import that was refused, with the number of times it has been read. */
export type RefusedImport = Extract<PackImport, { state: 'refused' }> & { readings: number };

interface PackImporting {
  /** What is being done at the moment. */
  running: 'file' | 'folder' | 'again' | null;
  refused: RefusedImport | null;
  importFrom: (from: 'file' | 'folder') => void;
  importAgain: () => void;
  dismiss: () => void;
}

/** Takes packs in, one at a time. `onTaken` hears which pack is new. */
export function usePackImport(onTaken: (packId: string) => void): PackImporting {
  const [running, setRunning] = useState<PackImporting['running']>(null);
  const [refused, setRefused] = useState<RefusedImport | null>(null);

  const run = async (kind: 'file' | 'folder' | 'again', request: Promise<Result<PackImport>>) => {
    setRunning(kind);
    const answer = await request;
    setRunning(null);
    if (!answer.ok) return notifyFailure(answer.error);
    const outcome = answer.value;
    if (outcome.state === 'cancelled') return undefined;
    if (outcome.state === 'refused') {
      const earlier = kind === 'again' ? (refused?.readings ?? 0) : 0;
      return setRefused({ ...outcome, readings: earlier + 1 });
    }
    setRefused(null);
    notify(takenInWords(outcome));
    return onTaken(outcome.pack.id);
  };

  return {
    running,
    refused,
    importFrom: (from) => {
      if (running === null) void run(from, call('pack:import', { from }));
    },
    importAgain: () => {
      if (running !== null || refused === null) return;
      void run('again', call('pack:import-again', { importId: refused.importId }));
    },
    dismiss: () => setRefused(null),
  };
}

function takenInWords({ pack, warnings, replaced }: Extract<PackImport, { state: 'taken-in' }>): string {
  const done = replaced ? `“${pack.title}” replaced the one you had` : `“${pack.title}” is in your packs`;
  return warnings.length === 0
    ? `${done}. Nothing in it needs attention.`
    : `${done}, with ${countWords(warnings.length, 'warning')}.`;
}
