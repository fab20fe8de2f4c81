import { IconLock } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { sidebarEntries, sidebarEntryOf } from '@renderer/app/sidebar-entries';
import classes from '@renderer/app/sidebar.module.css';
import { routes } from '@renderer/navigation/routes';
import type { SpeechState } from '@shared/ipc/contract';

const speechWords: Record<SpeechState['state'], string | null> = {
  starting: 'Getting the transcriber ready',
  restarting: 'The transcriber is starting again',
  unavailable: 'No transcription for now',
  ready: null,
};

/** The way between the screens, how the transcriber is, and the promise. */
export function Sidebar({ speech }: { speech: SpeechState | null }) {
  const here = sidebarEntryOf(useLocation().pathname);
  const words = speech ? speechWords[speech.state] : null;
  return (
    <div className={classes.sidebar}>
      <Link to={routes.home} className={classes.wordmark} aria-label="Greenroom, home">
        Greenroom
      </Link>
      <nav aria-label="Screens" className={classes.entries}>
        {sidebarEntries.map(({ label, to }) => (
          <Link
            key={to}
            to={to}
            className={to === here ? `${classes.entry} ${classes.here}` : classes.entry}
            aria-current={to === here ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className={classes.foot}>
        <output className={classes.speech}>{words}</output>
        <Link to={routes.settingsSection('data')} className={classes.promise}>
          <IconLock size={14} aria-hidden="true" />
          <span>Nothing leaves this computer</span>
        </Link>
      </div>
    </div>
  );
}
