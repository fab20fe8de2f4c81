import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { notify, notifyFailure, notifyWithUndo } from '@renderer/components/notices';
import { routes } from '@renderer/navigation/routes';
import type { Pack } from '@shared/model/pack';
import type { PackListing } from '@shared/model/pack-library';

interface PackActions {
  edit: (listing: PackListing) => void;
  duplicate: (listing: PackListing) => Promise<void>;
  /** A pack that came with the program stays as it is: a copy of it is edited. */
  duplicateAndEdit: (listing: PackListing) => Promise<void>;
  exportPack: (listing: PackListing) => Promise<void>;
  remove: (listing: PackListing) => Promise<void>;
}

interface PackActionsInput {
  /** The list is out of date. */
  onChange: () => void;
  /** A pack is new, or back: the one to show. */
  onShow: (packId: string) => void;
}

/** What can be done with a pack. Failures are told in the corner. */
export function usePackActions({ onChange, onShow }: PackActionsInput): PackActions {
  const navigate = useNavigate();

  const restore = async ({ packId }: PackListing) => {
    const answer = await call('pack:restore', { packId });
    if (!answer.ok) return notifyFailure(answer.error);
    onChange();
    return onShow(packId);
  };

  return {
    edit: ({ packId }) => void navigate(routes.packEditor(packId)),
    duplicate: async (listing) => {
      const made = await copy(listing);
      if (!made) return;
      notify(`“${made.title}” is in your packs.`);
      onChange();
      onShow(made.id);
    },
    duplicateAndEdit: async (listing) => {
      const made = await copy(listing);
      if (made) await navigate(routes.packEditor(made.id));
    },
    exportPack: async ({ packId }) => {
      const answer = await call('pack:export', { packId });
      if (!answer.ok) return notifyFailure(answer.error);
      return answer.value === null ? undefined : notify(`Saved as “${answer.value.fileName}”.`);
    },
    remove: async (listing) => {
      const answer = await call('pack:delete', { packId: listing.packId });
      if (!answer.ok) return notifyFailure(answer.error);
      onChange();
      return notifyWithUndo(
        `“${listing.title}” was deleted. Until the next start you can have it back.`,
        () => void restore(listing),
      );
    },
  };
}

async function copy({ packId }: PackListing): Promise<Pack | null> {
  const answer = await call('pack:duplicate', { packId });
  if (answer.ok) return answer.value;
  notifyFailure(answer.error);
  return null;
}
