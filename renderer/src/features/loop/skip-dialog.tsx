import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import type { Skip } from '@renderer/features/loop/use-skip';
import type { LoopView } from '@shared/model/loop';

/** Says what leaving a round out means before it is done, and what taking it in again means. */
export function SkipDialog({ view, skip }: { view: LoopView; skip: Skip }) {
  const index = skip.askedFor ?? -1;
  const round = view.loop.rounds[index];
  const name = round?.roundName ?? '';
  const isBegun = view.rounds[index]?.state === 'begun';
  const words = round?.skipped
    ? {
        title: `Take “${name}” in again?`,
        text: 'It comes back into the loop, and the debrief waits for it.',
        confirmLabel: 'Take it in',
      }
    : {
        title: `Skip “${name}”?`,
        text: `A skipped round says nothing about you, neither for nor against. ${
          isBegun ? 'What you recorded in it stays in the library. ' : ''
        }You can take it in again until the debrief.`,
        confirmLabel: 'Skip the round',
      };
  return (
    <ConfirmDialog opened={round !== undefined} {...words} onConfirm={skip.confirm} onCancel={skip.cancel} />
  );
}
