import { useEffect, useState } from 'react';
import classes from '@renderer/components/loading-state.module.css';

/** Stands where content will be. It stays blank for a moment, because most answers come faster than a flash. */
export function LoadingState({ text = 'One moment' }: { text?: string }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return <output className={classes.loading}>{visible ? text : ''}</output>;
}
