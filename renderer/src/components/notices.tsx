import { notifications } from '@mantine/notifications';
import { failureWords } from '@renderer/api/failure-words';
import { ActionButton } from '@renderer/components/action-button';
import type { Failure } from '@shared/ipc/result';

const readingTimeMs = 6000;
const undoTimeMs = 12_000;

/** A short confirmation in the corner. */
export function notify(message: string): void {
  notifications.show({ message, autoClose: readingTimeMs });
}

/** Tells of a failure in the corner; it stays until it is closed, so that it cannot be missed. */
export function notifyFailure(failure: Failure): void {
  const words = failureWords(failure.code);
  notifications.show({
    title: words.title,
    message: `${failure.message} ${words.advice}`,
    color: 'red',
    autoClose: false,
    role: 'alert',
  });
}

/** Says what was done and offers to take it back, with the button and with the key U. */
export function notifyWithUndo(message: string, onUndo: () => void): void {
  const id = notifications.show({
    autoClose: undoTimeMs,
    message: (
      <UndoNotice
        message={message}
        onUndo={() => {
          notifications.hide(id);
          onUndo();
        }}
      />
    ),
  });
}

function UndoNotice({ message, onUndo }: { message: string; onUndo: () => void }) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 12 }}>
      <span>{message}</span>
      <ActionButton label="Undo" shortcut="U" tone="bare" onPress={onUndo} />
    </div>
  );
}
