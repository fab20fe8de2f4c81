import { call } from '@renderer/api/app-api';
import { ActionButton } from '@renderer/components/action-button';
import { notifyFailure } from '@renderer/components/notices';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/review/session/deleted-notice.module.css';
import type { Session } from '@shared/model/session';

interface DeletedNoticeProps {
  session: Session;
  onRestored: (session: Session) => void;
}

/** Says that a session is marked for deletion, and takes the mark away again. */
export function DeletedNotice({ session, onRestored }: DeletedNoticeProps) {
  const restore = async () => {
    const result = await call('session:restore', { sessionId: session.id });
    if (result.ok) onRestored({ ...session, deletedAt: null });
    else notifyFailure(result.error);
  };
  return (
    <Panel tone="amber">
      <div className={classes.notice}>
        <p className={classes.text}>
          You deleted this session. Its recordings go when Greenroom next starts; until then you can have it
          back.
        </p>
        <ActionButton label="Restore" shortcut="U" onPress={() => void restore()} />
      </div>
    </Panel>
  );
}
