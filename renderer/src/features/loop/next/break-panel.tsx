import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ActionButton } from '@renderer/components/action-button';
import { StepCard } from '@renderer/components/step-card';
import classes from '@renderer/features/loop/next/break-panel.module.css';
import { useTimeLeft } from '@renderer/features/loop/next/use-time-left';
import { routes } from '@renderer/navigation/routes';
import { countWords } from '@renderer/wording/count-words';
import { clockWords } from '@renderer/wording/length-words';
import type { Break } from '@shared/domain/progress/break-before';

interface BreakPanelProps {
  rest: Break;
  nextRound: number;
  onBegin: () => void;
  /** Takes the place of the break when it is over. */
  children: ReactNode;
}

/** A quiet countdown between two rounds of a stage. Nothing happens by itself when it is over. */
export function BreakPanel({ rest, nextRound, onBegin, children }: BreakPanelProps) {
  const leftMs = useTimeLeft(rest.endsAtMs);
  const navigate = useNavigate();
  if (leftMs === 0) return children;
  return (
    <StepCard
      over={`Before round ${nextRound + 1}`}
      title={`A break of ${countWords(rest.breakMin, 'minute')}`}
      text="Stand up, drink something. Nothing begins by itself, and the loop keeps its place."
      aside={
        <p className={classes.left} role="timer" aria-label="Left of the break">
          {clockWords(leftMs)}
        </p>
      }
    >
      <ActionButton label="Begin now" tone="main" shortcut="Enter" onPress={onBegin} />
      <ActionButton label="Continue another day" shortcut="H" onPress={() => void navigate(routes.home)} />
    </StepCard>
  );
}
