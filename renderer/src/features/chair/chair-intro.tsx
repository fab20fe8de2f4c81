import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { PageHeader } from '@renderer/components/page-header';
import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/chair/chair.module.css';
import { routes } from '@renderer/navigation/routes';
import type { Session } from '@shared/model/session';

/** What sitting in the chair means, before the clock runs. */
export function ChairIntro({ session, onBegin }: { session: Session; onBegin: () => void }) {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader over={session.title} title="The interviewer’s chair" />
      <Panel>
        <p className={classes.lead}>
          For fifteen minutes you are {session.interviewer.name}, and you write the packet about the person in
          these recordings.
        </p>
        <ul className={classes.rules}>
          <li>Listen to the answers again, or read them.</li>
          <li>
            For each quality, choose the level whose description fits, and write one strength and one concern.
          </li>
          <li>Vote. There is no “neutral”.</li>
          <li>No score of the program is shown until you are done; then both packets lie side by side.</li>
        </ul>
        <p className={classes.quiet}>
          The clock tells you where you are and takes nothing away. You can leave at any moment and go on
          later.
        </p>
        <div className={classes.actions}>
          <ActionButton label="Take the chair" tone="main" shortcut="Enter" onPress={onBegin} />
          <ActionButton
            label="Back to the session"
            shortcut="A"
            onPress={() => void navigate(routes.session(session.id))}
          />
        </div>
      </Panel>
    </>
  );
}
