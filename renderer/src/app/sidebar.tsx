import { IconLock } from '@tabler/icons-react';
import { Link, useLocation, useNavigate } from 'react-router';
import { sidebarEntries, sidebarEntryOf } from '@renderer/app/sidebar-entries';
import classes from '@renderer/app/sidebar.module.css';
import { ChoiceKey } from '@renderer/components/keys/choice-key';
import { shortcutLabel } from '@renderer/components/keys/shortcut';
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
  const navigate = useNavigate();
  const here = sidebarEntryOf(useLocation().pathname);
  const words = speech ? speechWords[speech.state] : null;
  return (
    <div className={classes.sidebar} data-not-on-paper>
      <Link to={routes.home} className={classes.wordmark} aria-label="Greenroom, home">
        Greenroom
      </Link>
      <nav aria-label="Screens" className={classes.entries}>
        {sidebarEntries.map(({ label, to, shortcut }) => (
          <Link
            key={to}
            to={to}
            className={to === here ? `${classes.entry} ${classes.here}` : classes.entry}
            aria-current={to === here ? 'page' : undefined}
            aria-keyshortcuts={shortcut.replace('Mod', 'Control')}
            title={shortcutLabel(shortcut)}
          >
            {label}
          </Link>
        ))}
        {sidebarEntries.map(({ label, to, shortcut }) => (
          <ChoiceKey key={to} shortcut={shortcut} label={label} onPress={() => void navigate(to)} />
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
