import { Modal } from '@mantine/core';
import { ActionButton } from '@renderer/components/action-button';
import classes from '@renderer/components/confirm-dialog.module.css';
import { KeyScope } from '@renderer/components/keys/key-scope';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  text: string;
  /** What the confirming button says, as a verb: "End the interview". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be taken back. Enter confirms, Esc leaves everything as it is. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, text, confirmLabel, cancelLabel = 'Cancel', danger = false } = props;
  return (
    <Modal
      opened={opened}
      onClose={props.onCancel}
      title={title}
      centered
      withCloseButton={false}
      // The button with the key Esc does it; both would cancel twice.
      closeOnEscape={false}
    >
      <KeyScope>
        <p className={classes.text}>{text}</p>
        <div className={classes.actions}>
          <ActionButton label={cancelLabel} shortcut="Esc" onPress={props.onCancel} />
          <ActionButton
            label={confirmLabel}
            shortcut="Enter"
            tone={danger ? 'danger' : 'main'}
            takesFocus
            onPress={props.onConfirm}
          />
        </div>
      </KeyScope>
    </Modal>
  );
}
