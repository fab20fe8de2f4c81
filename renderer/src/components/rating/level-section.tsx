import { useEffect, useId, useRef, type ReactNode } from 'react';
import { LevelDots } from '@renderer/components/level-dots';
import classes from '@renderer/components/rating/level-section.module.css';

interface LevelSectionProps {
  name: string;
  /** How deep the heading lies in its page. */
  heading: 'h2' | 'h3';
  /** The level that was given; null where there is none. */
  level: number | null;
  /** Stands in place of a level. */
  withoutLevel: string;
  open: boolean;
  onOpen: () => void;
  children: ReactNode;
}

/** One thing to give a level to: closed with its level, open with what belongs to it. */
export function LevelSection(props: LevelSectionProps) {
  const { name, heading: Heading, level, withoutLevel, open, onOpen, children } = props;
  const bodyId = useId();
  const section = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  // The keys lead on from one to the next, also below the edge; what is open at first must not scroll the recording away.
  useEffect(() => {
    if (open && !wasOpen.current) section.current?.scrollIntoView?.({ block: 'nearest' });
    wasOpen.current = open;
  }, [open]);
  return (
    <section ref={section} className={classes.section} aria-label={name}>
      <Heading className={classes.head}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={bodyId}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onOpen}
        >
          <span className={classes.name}>{name}</span>
          {level === null ? (
            <span className={classes.state}>{withoutLevel}</span>
          ) : (
            <LevelDots level={level} />
          )}
        </button>
      </Heading>
      <div id={bodyId} hidden={!open} className={classes.body}>
        {open && children}
      </div>
    </section>
  );
}
