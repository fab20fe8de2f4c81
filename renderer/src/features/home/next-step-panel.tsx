import { ContinueStep } from '@renderer/features/home/continue-step';
import type { NextStep } from '@renderer/features/home/next-best-step';
import { RateStep, StartStep } from '@renderer/features/home/simple-steps';
import { TryAgainStep } from '@renderer/features/home/try-again-step';
import type { Stage } from '@shared/model/pack';

interface NextStepPanelProps {
  step: NextStep;
  stage: Stage;
  onStart: () => void;
  starting: boolean;
}

/** The one thing that would help most now, with its button. */
export function NextStepPanel({ step, stage, onStart, starting }: NextStepPanelProps) {
  switch (step.kind) {
    case 'first-session':
    case 'next-session':
      return (
        <StartStep
          reason={step.kind === 'first-session' ? 'first' : step.allGood ? 'all-good' : 'no-scores'}
          stageName={stage.name}
          onStart={onStart}
          starting={starting}
        />
      );
    case 'continue':
      return <ContinueStep session={step.session} kept={step.kept} />;
    case 'rate':
      return <RateStep session={step.session} unrated={step.unrated} />;
    case 'try-again':
      return <TryAgainStep session={step.session} take={step.take} />;
  }
}
