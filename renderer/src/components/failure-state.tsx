import { IconAlertCircle } from '@tabler/icons-react';
import { failureWords } from '@renderer/api/failure-words';
import { ActionButton } from '@renderer/components/action-button';
import { EmptyState } from '@renderer/components/empty-state';
import type { Failure } from '@shared/ipc/result';

/** Stands where content would be when the main process answered with a failure. */
export function FailureState({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const words = failureWords(failure.code);
  return (
    <div role="alert">
      <EmptyState
        title={words.title}
        text={`${failure.message} ${words.advice}`}
        icon={<IconAlertCircle size={28} />}
      >
        {onRetry && <ActionButton label="Try again" onPress={onRetry} />}
      </EmptyState>
    </div>
  );
}
