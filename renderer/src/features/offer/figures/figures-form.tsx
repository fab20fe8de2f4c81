import { useRef } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { Keycap } from '@renderer/components/keys/keycap';
import { useKey } from '@renderer/components/keys/use-key';
import { Panel } from '@renderer/components/panel';
import {
  growthFields,
  payFields,
  vestingFields,
  type FigureField,
} from '@renderer/features/offer/figures/figure-fields';
import { FigureInput } from '@renderer/features/offer/figures/figure-input';
import classes from '@renderer/features/offer/figures/figures-form.module.css';
import type { Figures } from '@renderer/features/offer/figures/use-figures';

/** Every assumption behind the chart, open to change. */
export function FiguresForm({ figures, currency }: { figures: Figures; currency: string }) {
  const first = useRef<HTMLInputElement>(null);
  useKey('E', 'Change the figures', () => {
    first.current?.focus();
    first.current?.select();
  });
  const input = (field: FigureField) => (
    <FigureInput
      key={field.id}
      field={field}
      currency={currency}
      text={figures.draft[field.id]}
      problem={figures.problems[field.id]}
      onChange={(text) => figures.change(field.id, text)}
      {...(field.id === 'basePerYear' ? { ref: first } : {})}
    />
  );
  return (
    <Panel title="Your assumptions" aside={<Keycap shortcut="E" spoken />}>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>What is offered</legend>
        {payFields.map(input)}
      </fieldset>
      <fieldset className={classes.group} aria-describedby="vesting-problem">
        <legend className={classes.legend}>Shares that become yours</legend>
        <div className={classes.parts}>{vestingFields.map(input)}</div>
        <span id="vesting-problem" className={classes.problem} role="status">
          {figures.problems.vesting}
        </span>
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>What nobody knows</legend>
        {growthFields.map(input)}
      </fieldset>
      <p className={classes.state}>
        {Object.keys(figures.problems).length > 0
          ? 'The chart shows the last figures that made sense.'
          : 'Saved as you write.'}
      </p>
      <ActionButton
        label="Back to the pack’s figures"
        shortcut="B"
        disabled={!figures.isOwn}
        onPress={figures.reset}
      />
    </Panel>
  );
}
