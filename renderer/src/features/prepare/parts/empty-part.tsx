import { EmptyState } from '@renderer/components/empty-state';
import { Panel } from '@renderer/components/panel';

/** Stands where a pack has nothing for one part of the preparation. */
export function EmptyPart({ title }: { title: string }) {
  return (
    <Panel title={title}>
      <EmptyState
        title="Nothing in this pack"
        text="Whoever wrote it left this part out. The other parts are in the list at the side."
      />
    </Panel>
  );
}
