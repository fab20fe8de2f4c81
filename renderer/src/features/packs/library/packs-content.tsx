import { Panel } from '@renderer/components/panel';
import { PackDetails } from '@renderer/features/packs/library/pack-details';
import { PackTable } from '@renderer/features/packs/library/pack-table';
import { usePackActions } from '@renderer/features/packs/library/use-pack-actions';
import type { PackListing } from '@shared/model/pack-library';

interface PacksContentProps {
  /** At least one. */
  listings: readonly PackListing[];
  chosenId: string | null;
  onChoose: (packId: string) => void;
  onChange: () => void;
}

/** The list of packs and, below it, the chosen one. */
export function PacksContent({ listings, chosenId, onChoose, onChange }: PacksContentProps) {
  const actions = usePackActions({ onChange, onShow: onChoose });
  const chosen = listings.find(({ packId }) => packId === chosenId) ?? listings[0];
  if (!chosen) return null;
  return (
    <>
      <Panel>
        <PackTable listings={listings} chosenId={chosen.packId} onChoose={onChoose} />
      </Panel>
      <PackDetails key={chosen.packId} listing={chosen} actions={actions} onReadAgain={onChange} />
    </>
  );
}
