import { ContinueStep } from '@renderer/features/home/continue-step';
import { DrillStep } from '@renderer/features/home/drill-step';
import { LoopDebriefStep, LoopRoundStep } from '@renderer/features/home/loop-steps';
import type { NextStep } from '@renderer/features/home/next-best-step';
import { RateStep } from '@renderer/features/home/rate-step';
import { StageStep } from '@renderer/features/home/stage-step';
import type { Start } from '@renderer/features/home/use-start';

interface NextStepPanelProps {
  step: NextStep;
  start: Start;
}

/** The one thing that would help most now, with its button. */
export function NextStepPanel({ step, start }: NextStepPanelProps) {
  switch (step.kind) {
    case 'continue':
      return <ContinueStep session={step.session} kept={step.kept} />;
    case 'rate':
      return <RateStep session={step.session} unrated={step.unrated} />;
    case 'loop-round':
      return (
        <LoopRoundStep
          view={step.view}
          roundIndex={step.roundIndex}
          onStart={() => start.loopRound(step.view.loop.id, step.roundIndex)}
        />
      );
    case 'loop-debrief':
      return <LoopDebriefStep view={step.view} />;
    case 'drill':
      return <DrillStep drill={step.drill} onStart={() => start.drill(step.drill.quality.id)} />;
    case 'stage':
      return <StageStep stage={step.stage} why={step.why} onStart={() => start.stage(step.stage)} />;
  }
}
