import '@renderer/app/ask-first';
import '@renderer/styles/mantine-parts.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@renderer/styles/fonts.css';
import '@renderer/styles/tokens.css';
import '@renderer/styles/print.css';
import '@renderer/styles/mantine.css';
import '@renderer/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@renderer/app/app';
import { readFirstSettings } from '@renderer/app/first-settings';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

const first = await readFirstSettings();
createRoot(root).render(
  <StrictMode>
    <App initialSettings={first.settings} settingsFailure={first.failure} />
  </StrictMode>,
);
