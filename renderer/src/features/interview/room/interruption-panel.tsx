import { ActionButton } from '@renderer/components/action-button';
import type { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { RoomView } from '@renderer/features/interview/director/room-view';
import { deviceProblemWords } from '@renderer/media/devices/device-problem';
import { countWords } from '@renderer/wording/count-words';
import { interruptionWords } from '@renderer/wording/interruption-words';
import { interruptionAdvice } from './interruption-words';
import classes from './room-panel.module.css';
import { RoomTrouble } from './room-trouble';
import { WaysToAnswer } from './ways-to-answer';

interface InterruptionPanelProps {
  view: RoomView;
  director: RoomDirector;
  onLeave: () => void;
}

function keptWords(view: RoomView, takeId: string | null): string {
  const take = view.session.takes.find((each) => each.id === takeId);
  if (!take) return 'You had not begun to answer, so nothing is lost.';
  if (take.input === 'typed') return 'What you wrote is kept.';
  const seconds = Math.round(take.durationMs / 1000);
  return seconds === 0
    ? 'Nothing was recorded yet.'
    : `Kept: ${countWords(seconds, 'second')} of your answer.`;
}

/** Says what happened to the answer and what was kept of it, and offers every way on. */
export function InterruptionPanel({ view, director, onLeave }: InterruptionPanelProps) {
  const { at } = view.session.interview;
  if (at.phase !== 'interrupted') return null;
  const input = view.session.answerInput;
  const kept = view.session.takes.find((each) => each.id === at.takeId);
  const hasAnswer = kept !== undefined && (kept.input === 'typed' || kept.durationMs >= 1000);
  const problem = view.devices.state === 'failed' ? view.devices.problems[0] : undefined;
  const words = problem ? deviceProblemWords(problem) : null;
  const question = view.session.plan.questions[at.questionIndex];
  return (
    <div className={classes.panel} role="alert">
      <h2 className={classes.title}>
        {problem && problem.code !== 'unplugged' ? words?.title : interruptionWords[at.reason]}
      </h2>
      <p className={classes.text}>{words?.advice ?? interruptionAdvice[at.reason]}</p>
      <p className={classes.text}>{keptWords(view, at.takeId)}</p>
      {question && <p className={classes.question}>{question.text}</p>}
      <RoomTrouble view={view} director={director} />
      <div className={classes.actions}>
        <ActionButton
          label="Go on with this question"
          shortcut="Enter"
          tone="main"
          takesFocus
          busy={view.busy}
          onPress={() => void director.askAgain(input)}
        />
        {hasAnswer && (
          <ActionButton
            label="Keep what I said and go on"
            shortcut="K"
            onPress={() => void director.keepInterrupted()}
          />
        )}
        <WaysToAnswer
          current={input}
          devices={view.devices}
          onChoose={(chosen) => void director.askAgain(chosen)}
        />
        <ActionButton label="Leave and continue later" shortcut="Esc" onPress={onLeave} />
      </div>
    </div>
  );
}
