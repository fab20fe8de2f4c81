import { useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { PageHeader } from '@renderer/components/page-header';
import { AnswerPanel } from '@renderer/features/chair/answers/answer-panel';
import classes from '@renderer/features/chair/chair.module.css';
import { ClockNote } from '@renderer/features/chair/clock/clock-note';
import { WritingClock } from '@renderer/features/chair/clock/writing-clock';
import { PacketForm } from '@renderer/features/chair/form/packet-form';
import { isBlank } from '@renderer/features/chair/own-packet';
import type { PacketKeeper, SavingState } from '@renderer/features/chair/packet-keeper';
import { routes } from '@renderer/navigation/routes';
import type { Quality } from '@shared/model/pack';
import type { Session } from '@shared/model/session';

interface WritingPageProps {
  session: Session;
  qualities: readonly Quality[];
  keeper: PacketKeeper;
}

const savingWords: Record<SavingState, string> = {
  saved: 'Saved',
  saving: 'Saving',
  failed: 'Not saved yet. It is tried again by itself.',
};

/** The answers on the left, the packet on the right, the clock above both. */
export function WritingPage({ session, qualities, keeper }: WritingPageProps) {
  const navigate = useNavigate();
  const { packet, saving } = useSyncExternalStore(keeper.view.subscribe, keeper.view.get);
  const blank = isBlank(packet);
  return (
    <>
      <PageHeader over={`${session.title}, about yourself`} title="The interviewer’s chair">
        <WritingClock keeper={keeper} />
        <ActionButton
          label="Leave for now"
          shortcut="A"
          description="Leave the chair for now; it is saved"
          onPress={() => void navigate(routes.session(session.id))}
        />
      </PageHeader>
      <ClockNote keeper={keeper} />
      <div className={classes.columns}>
        <div className={classes.answers}>
          <AnswerPanel session={session} />
        </div>
        <div className={classes.form}>
          <PacketForm packet={packet} qualities={qualities} keeper={keeper} />
          <div className={classes.foot}>
            <output className={classes.saving} data-failed={saving === 'failed'}>
              {savingWords[saving]}
            </output>
            {blank && <span className={classes.saving}>Give a level or your vote first.</span>}
            <ActionButton
              label="Done"
              tone="main"
              shortcut="Mod+Enter"
              disabled={blank}
              onPress={() => void keeper.setFinished(new Date().toISOString())}
            />
          </div>
        </div>
      </div>
    </>
  );
}
