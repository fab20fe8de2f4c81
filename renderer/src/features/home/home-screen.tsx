import { PageHeader } from '@renderer/components/page-header';
import { Screen } from '@renderer/components/screen';

/** Home: start the right practice now. */
export function HomeScreen() {
  return (
    <Screen>
      <PageHeader title="Welcome to the greenroom" />
    </Screen>
  );
}
