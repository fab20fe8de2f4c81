import { call } from '@renderer/api/app-api';
import { ActionButton } from '@renderer/components/action-button';
import { notifyFailure } from '@renderer/components/notices';
import classes from '@renderer/features/review/review-page.module.css';
import { DeletedNotice } from '@renderer/features/review/session/deleted-notice';
import { interruptionWords } from '@renderer/wording/interruption-words';
import type { TakeReview } from '@shared/ipc/contract';

interface ReviewNoticesProps {
  review: TakeReview;
  onChange: () => void;
}

/** What is out of the ordinary about this take: cut short, being saved, deleted. */
export function ReviewNotices({ review, onChange }: ReviewNoticesProps) {
  const { session, take } = review;
  const acknowledge = async () => {
    const result = await call('take:acknowledge-interruption', { sessionId: session.id, takeId: take.id });
    if (result.ok) onChange();
    else notifyFailure(result.error);
  };
  return (
    <>
      {session.deletedAt !== null && <DeletedNotice session={session} onRestored={onChange} />}
      {take.state === 'finishing' && (
        <output className={classes.notice}>
          The recording is still being saved. Going to another moment may be slow until then.
        </output>
      )}
      {take.interruption && (
        <div className={classes.notice} data-seen={take.interruption.seenByUser}>
          <p>
            {interruptionWords[take.interruption.reason]}, so this answer was cut short. What was recorded
            until then is here.
          </p>
          {!take.interruption.seenByUser && (
            <ActionButton label="Understood" shortcut="Y" tone="bare" onPress={() => void acknowledge()} />
          )}
        </div>
      )}
    </>
  );
}
