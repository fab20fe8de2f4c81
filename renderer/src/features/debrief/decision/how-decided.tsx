import { useState } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { Panel } from '@renderer/components/panel';
import { Pill } from '@renderer/components/pill';
import { voteTally } from '@renderer/features/debrief/asides/vote-tally';
import classes from '@renderer/features/debrief/decision/decision.module.css';
import { confidenceMeaning } from '@renderer/features/debrief/packets/confidence-words';
import type { Debrief } from '@shared/model/debrief';
import type { DebriefRules } from '@shared/model/pack-debrief';

interface HowDecidedProps {
  debrief: Debrief;
  /** Where the limits come from; null where the pack has none of its own, or is not there any more. */
  rules: DebriefRules | null;
}

/** The way from the votes to the decision: in short, and as the rule with all its figures. */
export function HowDecided({ debrief, rules }: HowDecidedProps) {
  const [ruleShown, setRuleShown] = useState(false);
  const { steps, confidence } = debrief.decision;
  return (
    <Panel title="How it was decided" aside={<Pill>{`Confidence: ${confidence}`}</Pill>}>
      {ruleShown ? (
        <>
          <ol className={classes.steps} aria-label="The rule, step by step">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {rules && (
            <p className={classes.source}>
              {rules.provenance.confidence}: {rules.provenance.source}, {rules.provenance.date}
            </p>
          )}
        </>
      ) : (
        <>
          <p className={classes.text}>{voteTally(debrief.ballots, 'second')}</p>
          <p className={classes.text}>{steps.at(-1)}</p>
        </>
      )}
      <p className={classes.quietText}>{confidenceMeaning(confidence)}</p>
      <ActionButton
        label={ruleShown ? 'Hide the rule' : 'Show the rule'}
        shortcut="S"
        aria-expanded={ruleShown}
        onPress={() => setRuleShown(!ruleShown)}
      />
    </Panel>
  );
}
