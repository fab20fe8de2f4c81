import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { Screen } from '@renderer/components/screen';
import { routes } from '@renderer/navigation/routes';

/** A chooser without a pack that can be used. */
export function NothingToChoose() {
  const navigate = useNavigate();
  return (
    <Screen>
      <EmptyState
        title="No interview pack"
        text="Greenroom found no pack that it can use, so there is nothing to choose from."
      >
        <ActionButton
          label="See the packs"
          tone="main"
          shortcut="Enter"
          onPress={() => void navigate(routes.packs)}
        />
      </EmptyState>
    </Screen>
  );
}
