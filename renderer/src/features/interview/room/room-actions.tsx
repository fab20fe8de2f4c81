import { useState } from 'react';
import { useSettings } from '@renderer/api/use-settings';
import { ActionButton } from '@renderer/components/action-button';
import { useKey } from '@renderer/components/keys/use-key';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { MoreMenu, type MenuEntry } from './more-menu';
import type { RoomAct } from './room-act';
import { hintsOf } from './hints-of';
import { RoomConfirmation, type RoomQuestion } from './room-confirmation';
import classes from './room-actions.module.css';

interface RoomActionsProps {
  view: RoomView;
  act: RoomAct;
  director: RoomDirector;
  pictureShown: boolean;
  onTogglePicture: () => void;
  hintsShown: boolean;
  onToggleHints: () => void;
  onLeave: () => void;
}

const running: ReadonlySet<RoomAct> = new Set([
  'greeting',
  'listening',
  'getting-ready',
  'moment',
  'answering',
  'considering',
  'closing',
]);
const withQuestion: ReadonlySet<RoomAct> = new Set(['listening', 'moment', 'answering']);

/** The bar at the bottom: what one may say in a real interview, the rest in a menu, and the one main action. */
export function RoomActions(props: RoomActionsProps) {
  const { view, act, director, onLeave } = props;
  const [asked, setAsked] = useState<RoomQuestion | null>(null);
  const isRunning = running.has(act);
  const hasQuestion = withQuestion.has(act);
  const entries = useMenuEntries(props, setAsked);
  return (
    <footer className={classes.bar} data-empty={!isRunning} onPointerDown={keepFocus}>
      <div className={classes.requests}>
        {hasQuestion && (
          <ActionButton
            label="Could you repeat that?"
            shortcut="R"
            onPress={() => void director.holdAnswer('repeat-requested')}
          />
        )}
        {hasQuestion && act !== 'moment' && (
          <ActionButton
            label="I need a moment"
            shortcut="M"
            onPress={() => void director.holdAnswer('moment-requested')}
          />
        )}
        {isRunning && (
          <ActionButton label="Pause" shortcut="P" onPress={() => void director.holdAnswer('paused')} />
        )}
        {hasQuestion && hintsOf(view.session).length > 0 && (
          <ActionButton
            label={props.hintsShown ? 'Hide the hints' : 'Hints'}
            shortcut="H"
            onPress={props.onToggleHints}
          />
        )}
        {isRunning && <MoreMenu entries={entries} />}
      </div>
      <MainAction view={view} act={act} director={director} />
      <RoomConfirmation
        asked={asked}
        view={view}
        onClose={() => setAsked(null)}
        onConfirm={(question) => {
          setAsked(null);
          if (question === 'leave') onLeave();
          else void director.endWithoutAnswer(question === 'skip' ? 'answer-skipped' : 'ended-early');
        }}
      />
    </footer>
  );
}

/** A button that was clicked must not keep the focus, or the next press of Space would press it again. */
function keepFocus(event: { preventDefault: () => void }): void {
  event.preventDefault();
}

function useMenuEntries(
  { view, act, pictureShown, onTogglePicture }: RoomActionsProps,
  ask: (question: RoomQuestion) => void,
): MenuEntry[] {
  const { settings, change } = useSettings();
  const hasCamera = view.session.answerInput === 'video';
  const canCaption = view.session.answerInput !== 'typed';
  const isRunning = running.has(act);
  const captions = settings.showOwnCaptions;
  const entries: MenuEntry[] = [
    ...(hasCamera
      ? [{ label: pictureShown ? 'Hide my picture' : 'Show my picture', shortcut: 'V', run: onTogglePicture }]
      : []),
    ...(canCaption
      ? [
          {
            label: captions ? 'Hide my captions' : 'Show my captions',
            shortcut: 'C',
            run: () => void change({ showOwnCaptions: !captions }),
          },
        ]
      : []),
    ...(withQuestion.has(act)
      ? [{ label: 'Skip this question', shortcut: 'S', run: () => ask('skip') }]
      : []),
    { label: 'End the interview here', shortcut: 'E', run: () => ask('end') },
    { label: 'Leave and continue later', shortcut: 'Esc', run: () => ask('leave') },
  ];
  return isRunning ? entries : [];
}

/** The main key does what the moment asks for. */
function MainAction({ view, act, director }: Pick<RoomActionsProps, 'view' | 'act' | 'director'>) {
  const finish = () => void director.finishAnswer();
  const isTyped = view.session.answerInput === 'typed';
  useKey(act === 'answering' && !isTyped ? 'Mod+Enter' : null, "I'm done", finish);
  switch (act) {
    case 'greeting':
      return <ActionButton label="Begin" shortcut="Space" tone="main" onPress={() => director.skipLine()} />;
    case 'listening':
      return <ActionButton label="Answer now" shortcut="Space" onPress={() => director.skipLine()} />;
    case 'moment':
      return (
        <ActionButton
          label="I'm ready"
          shortcut="Space"
          tone="main"
          onPress={() => void director.goOn('moment-ended')}
        />
      );
    case 'answering':
      return (
        <ActionButton
          label="I'm done"
          shortcut={isTyped ? 'Mod+Enter' : 'Space'}
          tone="main"
          busy={view.busy}
          onPress={finish}
        />
      );
    case 'closing':
      return <ActionButton label="Finish" shortcut="Space" tone="main" onPress={() => director.skipLine()} />;
    default:
      return null;
  }
}
