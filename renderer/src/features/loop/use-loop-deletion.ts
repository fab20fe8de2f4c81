import { useNavigate } from 'react-router';
import { call } from '@renderer/api/app-api';
import { notifyFailure, notifyWithUndo } from '@renderer/components/notices';
import { routes } from '@renderer/navigation/routes';
import type { Loop } from '@shared/model/loop';

/** Deletes a loop and goes home, with a notice that takes it back and returns to it. */
export function useLoopDeletion({ id, title }: Loop): () => void {
  const navigate = useNavigate();
  const restore = () => {
    void call('loop:restore', { loopId: id }).then((answer) => {
      if (answer.ok) void navigate(routes.loop(id));
      else notifyFailure(answer.error);
    });
  };
  return () => {
    void call('loop:delete', { loopId: id }).then((answer) => {
      if (!answer.ok) return notifyFailure(answer.error);
      void navigate(routes.home);
      return notifyWithUndo(
        `“${title}” goes at the next start. Its recordings stay in the library.`,
        restore,
      );
    });
  };
}
