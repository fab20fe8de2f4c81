import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import { Screen } from '@renderer/components/screen';
import { HomeHeader } from '@renderer/features/home/home-header';
import { routes } from '@renderer/navigation/routes';

/** Home without a pack that can be used. */
export function NoPack() {
  const navigate = useNavigate();
  return (
    <Screen>
      <HomeHeader pack={null} packs={[]} />
      <EmptyState
        title="No interview pack"
        text="Greenroom found no pack that it can use. The list of packs says what is wrong with each, and takes in others."
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
