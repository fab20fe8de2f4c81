import classes from '@renderer/features/packs/editor/parts/choice-chips.module.css';

interface ChoiceChipsProps {
  label: string;
  choices: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any number out of a few. */
export function ChoiceChips({ label, choices, chosen, onChange }: ChoiceChipsProps) {
  return (
    <fieldset className={classes.chips}>
      <legend className={classes.legend}>{label}</legend>
      {choices.map(({ id, name }) => {
        const isChosen = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            className={classes.chip}
            aria-pressed={isChosen}
            onClick={() => onChange(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
          >
            {name}
          </button>
        );
      })}
    </fieldset>
  );
}
