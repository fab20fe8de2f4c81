import { useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Palette } from '@renderer/app/palette';
import classes from '@renderer/app/shell.module.css';
import { Sidebar } from '@renderer/app/sidebar';
import { SpeechBanner } from '@renderer/app/speech-banner';
import { useStartAtTop } from '@renderer/app/use-start-at-top';
import { useSpeechState } from '@renderer/api/use-speech-state';

/** The frame of every screen but the room: the sidebar, and a banner when there is something to know. */
export function Shell() {
  const speech = useSpeechState();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useStartAtTop(main, pathname);
  return (
    <div className={classes.shell}>
      <Palette />
      <Sidebar speech={speech} />
      <main ref={main} tabIndex={-1} className={classes.main}>
        {speech?.state === 'unavailable' && <SpeechBanner problem={speech.problem} />}
        <Outlet />
      </main>
    </div>
  );
}
