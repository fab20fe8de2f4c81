import { Suspense, useContext, useState } from 'react';
import { afterFirstPicture } from '@renderer/app/after-first-picture';
import type { KeyBinding } from '@renderer/components/keys/key-registry';
import { KeysContext } from '@renderer/components/keys/keys-context';
import { useKey } from '@renderer/components/keys/use-key';

const KeysDialog = afterFirstPicture(async () => (await import('@renderer/app/keys-dialog')).KeysDialog);

/** Opens the list of the keys that work on the present screen with `?`. */
export function KeysOverlay() {
  const { registry } = useContext(KeysContext);
  const [listed, setListed] = useState<KeyBinding[]>([]);
  const [opened, setOpened] = useState(false);
  useKey('?', 'Show the keys', () => {
    setListed(registry.active());
    setOpened(true);
  });
  return (
    <Suspense>
      <KeysDialog opened={opened} bindings={listed} onClose={() => setOpened(false)} />
    </Suspense>
  );
}
