import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { withMovedLine } from '@renderer/features/packs/editor/draft/moved-lines';
import { GrowingText } from '@renderer/features/packs/editor/parts/growing-text';
import classes from '@renderer/features/packs/editor/parts/line-list.module.css';

interface LineListProps<Line> {
  label: string;
  /** What one line is called: "follow-up". */
  one: string;
  lines: readonly Line[];
  textOf: (line: Line) => string;
  withText: (line: Line | undefined, text: string) => Line;
  onChange: (lines: Line[]) => void;
}

/** Texts in an order: add, change, take away, move with the buttons or with Alt and an arrow key. */
export function LineList<Line>({ label, one, lines, textOf, withText, onChange }: LineListProps<Line>) {
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<number | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    list.current?.querySelectorAll('textarea')[focusNext.current]?.focus();
    focusNext.current = null;
  });

  const move = (index: number, by: 1 | -1) => {
    focusNext.current = Math.max(0, Math.min(index + by, lines.length - 1));
    onChange(withMovedLine(lines, index, by));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <fieldset className={classes.lines}>
      <legend className={classes.legend}>{label}</legend>
      <ol className={classes.list} ref={list}>
        {lines.map((line, index) => {
          const name = `${one} ${index + 1}`;
          return (
            // A line has no name of its own, and what stands in it is kept outside.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={classes.line}>
              <GrowingText
                label={name.charAt(0).toUpperCase() + name.slice(1)}
                withLabel={false}
                value={textOf(line)}
                onChange={(text) => onChange(lines.with(index, withText(line, text)))}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
              <LineButton
                label={`Move ${name} up`}
                disabled={index === 0}
                onPress={() => move(index, -1)}
                Icon={IconArrowUp}
              />
              <LineButton
                label={`Move ${name} down`}
                disabled={index === lines.length - 1}
                onPress={() => move(index, 1)}
                Icon={IconArrowDown}
              />
              <LineButton
                label={`Take ${name} away`}
                onPress={() => onChange(lines.toSpliced(index, 1))}
                Icon={IconX}
              />
            </li>
          );
        })}
      </ol>
      <ActionButton
        label={`Add a ${one}`}
        onPress={() => {
          focusNext.current = lines.length;
          onChange([...lines, withText(undefined, '')]);
        }}
      />
    </fieldset>
  );
}

interface LineButtonProps {
  label: string;
  disabled?: boolean;
  onPress: () => void;
  Icon: typeof IconX;
}

function LineButton({ label, disabled = false, onPress, Icon }: LineButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon size={16} stroke={1.6} aria-hidden="true" />
    </button>
  );
}
