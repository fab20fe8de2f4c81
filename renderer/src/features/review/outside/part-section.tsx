import { useEffect, useId, useRef } from 'react';
import { ActionButton } from '@renderer/components/action-button';
import { LevelDots } from '@renderer/components/level-dots';
import { LevelChoice } from '@renderer/features/review/outside/level-choice';
import type { RateablePart } from '@renderer/features/review/outside/rateable-parts';
import classes from '@renderer/features/review/outside/rating-form.module.css';

interface PartSectionProps {
  part: RateablePart;
  level: number | null | undefined;
  open: boolean;
  onOpen: () => void;
  onLevel: (level: number | null | undefined) => void;
}

/** One part of the rating: closed with its level, open with what each level means. */
export function PartSection({ part, level, open, onOpen, onLevel }: PartSectionProps) {
  const bodyId = useId();
  const section = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  // The keys lead on from part to part, also below the edge; what is open at first must not scroll the recording away.
  useEffect(() => {
    if (open && !wasOpen.current) section.current?.scrollIntoView?.({ block: 'nearest' });
    wasOpen.current = open;
  }, [open]);
  return (
    <section ref={section} className={classes.section} aria-label={part.name}>
      <h3 className={classes.head}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={bodyId}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onOpen}
        >
          <span className={classes.name}>{part.name}</span>
          {typeof level === 'number' ? (
            <LevelDots level={level} />
          ) : (
            <span className={classes.state}>
              {level === null ? 'nothing to judge' : part.asked ? 'no level yet' : 'if you heard it'}
            </span>
          )}
        </button>
      </h3>
      <div id={bodyId} hidden={!open} className={classes.body}>
        {open && <LevelChoice part={part} level={level} onChoose={onLevel} />}
        {open && !part.asked && level !== undefined && (
          <ActionButton
            label="Leave it out"
            description={`Leave ${part.name} out`}
            tone="bare"
            onPress={() => onLevel(undefined)}
          />
        )}
      </div>
    </section>
  );
}
