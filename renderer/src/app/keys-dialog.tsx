import { Modal } from '@mantine/core';
import classes from '@renderer/app/keys-dialog.module.css';
import { ActionButton } from '@renderer/components/action-button';
import type { KeyBinding } from '@renderer/components/keys/key-registry';
import { KeyScope } from '@renderer/components/keys/key-scope';
import { Keycap } from '@renderer/components/keys/keycap';

interface KeysDialogProps {
  opened: boolean;
  bindings: KeyBinding[];
  onClose: () => void;
}

/** The list of keys, each with what it does. */
export function KeysDialog({ opened, bindings, onClose }: KeysDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keys on this screen"
      centered
      withCloseButton={false}
      closeOnEscape={false}
    >
      <KeyScope>
        <dl className={classes.keys}>
          {bindings.map(({ shortcut, label }) => (
            <div key={`${shortcut} ${label}`} className={classes.row}>
              <dt>{label}</dt>
              <dd className={classes.cap}>
                <Keycap shortcut={shortcut} spoken />
              </dd>
            </div>
          ))}
        </dl>
        <div className={classes.actions}>
          <ActionButton label="Close" shortcut="Esc" onPress={onClose} takesFocus />
        </div>
      </KeyScope>
    </Modal>
  );
}
