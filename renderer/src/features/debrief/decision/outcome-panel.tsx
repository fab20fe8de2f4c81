import { Panel } from '@renderer/components/panel';
import classes from '@renderer/features/debrief/decision/decision.module.css';
import type { Outcome } from '@shared/model/debrief';
import type { DebriefRules } from '@shared/model/pack-debrief';

interface OutcomePanelProps {
  outcome: Outcome;
  rules: DebriefRules | null;
}

/** What an outcome without an offer means: when to try again, or why nothing was decided. */
export function OutcomePanel({ outcome, rules }: OutcomePanelProps) {
  if (outcome === 'no-hire') {
    return (
      <Panel title="When to try again">
        <p className={classes.text}>
          {rules?.tryAgain ??
            'As soon as you have new examples for what was weakest. Ask the recruiter how long you have to wait.'}
        </p>
      </Panel>
    );
  }
  if (outcome === 'undecided') {
    return (
      <Panel title="Why there is no decision">
        <p className={classes.text}>
          {rules
            ? `A decision needs at least ${rules.roundsFrom} rounds in which something could be judged. `
            : 'Too few rounds held something that could be judged. '}
          That is not a no, and it says nothing about you: rounds that were skipped or cut short leave the
          interviewers without evidence, nothing more.
        </p>
        <p className={classes.text}>Another loop with more of its rounds held leads to a decision.</p>
      </Panel>
    );
  }
  return null;
}
