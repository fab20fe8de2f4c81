import { useRef, type KeyboardEvent } from 'react';
import { useKey } from '@renderer/components/keys/use-key';
import classes from '@renderer/features/packs/editor/parts/side-list.module.css';

/** One entry that can be opened beside the list. */
export interface SideListItem {
  id: string;
  title: string;
  note?: string;
  /** What needs attention about it, in a few words. */
  mark?: string | undefined;
}

interface SideListProps {
  label: string;
  /** What one entry is called: "question". */
  one: string;
  items: readonly SideListItem[];
  chosenId: string | null;
  onChoose: (id: string) => void;
}

/** A list whose chosen entry stands open beside it; the arrow keys walk through it. */
export function SideList({ label, one, items, chosenId, onChoose }: SideListProps) {
  const list = useRef<HTMLUListElement>(null);
  const chosen = items.findIndex(({ id }) => id === chosenId);
  const go = (index: number) => {
    const goal = Math.max(0, Math.min(index, items.length - 1));
    const item = items[goal];
    if (!item) return;
    onChoose(item.id);
    list.current?.querySelectorAll('button')[goal]?.focus();
  };
  useKey('Down', `Next ${one}`, () => go(chosen + 1));
  useKey('Up', `The ${one} before`, () => go(chosen - 1));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(items.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <ul className={classes.list} ref={list} aria-label={label}>
      {items.map(({ id, title, note, mark }, index) => (
        <li key={id}>
          <button
            type="button"
            className={classes.item}
            aria-current={id === chosenId}
            tabIndex={id === chosenId || (chosen === -1 && index === 0) ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
          >
            <span className={classes.title}>{title}</span>
            {note !== undefined && <span className={classes.note}>{note}</span>}
            {mark !== undefined && <span className={classes.mark}>{mark}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
