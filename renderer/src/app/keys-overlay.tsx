import { Modal } from '@mantine/core';
import { useContext, useState } from 'react';
import classes from '@renderer/app/keys-overlay.module.css';
import { ActionButton } from '@renderer/components/action-button';
import type { KeyBinding } from '@renderer/components/keys/key-registry';
import { KeyScope } from '@renderer/components/keys/key-scope';
import { Keycap } from '@renderer/components/keys/keycap';
import { KeysContext } from '@renderer/components/keys/keys-context';
import { useKey } from '@renderer/components/keys/use-key';

/** The list of the keys that work on the present screen, opened with `?`. */
export function KeysOverlay() {
  const { registry } = useContext(KeysContext);
  const [listed, setListed] = useState<KeyBinding[]>([]);
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  useKey('?', 'Show the keys', () => {
    setListed(registry.active());
    setOpened(true);
  });
  return (
    <Modal
      opened={opened}
      onClose={close}
      title="Keys on this screen"
      centered
      withCloseButton={false}
      closeOnEscape={false}
    >
      <KeyScope>
        <dl className={classes.keys}>
          {listed.map(({ shortcut, label }) => (
            <div key={`${shortcut} ${label}`} className={classes.row}>
              <dt>{label}</dt>
              <dd className={classes.cap}>
                <Keycap shortcut={shortcut} spoken />
              </dd>
            </div>
          ))}
        </dl>
        <div className={classes.actions}>
          <ActionButton label="Close" shortcut="Esc" onPress={close} takesFocus />
        </div>
      </KeyScope>
    </Modal>
  );
}
