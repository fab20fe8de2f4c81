import { IconLock } from '@tabler/icons-react';
import { Link, NavLink, useLocation } from 'react-router';
import classes from '@renderer/app/sidebar.module.css';
import { routes } from '@renderer/navigation/routes';
import type { SpeechState } from '@shared/ipc/contract';

const entries = [
  { label: 'Home', to: routes.home },
  { label: 'Library', to: routes.library },
  { label: 'Settings', to: routes.settings },
];

const speechWords: Record<SpeechState['state'], string | null> = {
  starting: 'Getting the transcriber ready',
  restarting: 'The transcriber is starting again',
  unavailable: 'No transcription for now',
  ready: null,
};

/** The way between the screens, how the transcriber is, and the promise. */
export function Sidebar({ speech }: { speech: SpeechState | null }) {
  const { pathname } = useLocation();
  const words = speech ? speechWords[speech.state] : null;
  return (
    <div className={classes.sidebar}>
      <Link to={routes.home} className={classes.wordmark} aria-label="Greenroom, home">
        Greenroom
      </Link>
      <nav aria-label="Screens" className={classes.entries}>
        {entries.map(({ label, to }) => (
          <NavLink
            key={to}
            to={to}
            end={to === routes.home}
            className={({ isActive }) =>
              // The screens of one session are reached through the library and belong to it.
              isActive || (to === routes.library && pathname.startsWith('/sessions/'))
                ? `${classes.entry} ${classes.here}`
                : (classes.entry ?? '')
            }
          >
            {label}
          </NavLink>
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
