import type { ReactNode } from 'react';
import classes from '@renderer/components/pill.module.css';

interface PillProps {
  tone?: 'green' | 'amber' | 'red' | 'soft';
  children: ReactNode;
}

/** A short word about the state of the thing beside it. */
export function Pill({ tone = 'soft', children }: PillProps) {
  return <span className={`${classes.pill} ${classes[tone]}`}>{children}</span>;
}
