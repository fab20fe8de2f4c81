import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { AppNotices } from '@renderer/app/app-notices';
import { ErrorBoundary } from '@renderer/app/error-boundary';
import { Shell } from '@renderer/app/shell';
import type { SpeechState } from '@shared/ipc/contract';
import { succeed } from '@shared/ipc/result';
import { aPack, entryOf } from '@tests/support/library-samples';
import { renderScreen } from '@tests/support/render-screen';
import { aSession } from '@tests/support/review-samples';
import { always, installBridge } from '@tests/support/test-bridge';

function withSpeech(speech: SpeechState) {
  const session = aSession();
  return installBridge({
    'app:describe': always({
      version: '0.1.0',
      electron: '45.4.1',
      chrome: '152',
      platform: 'linux',
      tryingRuntime: false,
      dataFolder: '/data',
      speech,
    }),
    'session:list': () => succeed([entryOf(session)]),
    'session:get': always(session),
    'pack:list': always([aPack()]),
  });
}

function showShell(address = '/') {
  return renderScreen(
    <Routes>
      <Route element={<Shell />}>
        <Route path="*" element={<h1>A screen</h1>} />
      </Route>
    </Routes>,
    { address },
  );
}

beforeEach(() => {
  Element.prototype.scrollTo = vi.fn<() => void>();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

test('the sidebar leads to the screens that exist and to where the data is', async () => {
  withSpeech({ state: 'ready', engine: 'Moonshine' });
  showShell();
  const nav = screen.getByRole('navigation', { name: 'Screens' });
  expect(
    within(nav)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Home', 'Library', 'Progress', 'Prepare', 'Settings']);
  await userEvent.click(screen.getByRole('link', { name: 'Nothing leaves this computer' }));
  expect(screen.getByTestId('address').textContent).toBe('/settings?section=data');
});

test('a new screen has the focus, so that Enter is its own and not the link’s', async () => {
  withSpeech({ state: 'ready', engine: 'Moonshine' });
  showShell();
  await userEvent.click(screen.getByRole('link', { name: 'Library' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(screen.getByRole('link', { name: 'Library' }).getAttribute('aria-current')).toBe('page');
});

test('Ctrl with a figure goes to a screen', async () => {
  withSpeech({ state: 'ready', engine: 'Moonshine' });
  showShell();
  const goals = ['/', '/library', '/progress', '/prepare', '/settings'];
  for (const [index, goal] of goals.entries()) {
    await userEvent.keyboard(`{Control>}${index + 1}{/Control}`);
    expect(screen.getByTestId('address').textContent).toBe(goal);
  }
});

test('a transcriber that gets ready is mentioned quietly', async () => {
  const bridge = withSpeech({ state: 'starting' });
  showShell();
  await screen.findByText('Getting the transcriber ready');
  bridge.push('speech:state-changed', { speech: { state: 'ready', engine: 'Moonshine' } });
  await waitFor(() => expect(screen.queryByText('Getting the transcriber ready')).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a missing speech model is said on every screen, with the sentence that names the file', async () => {
  withSpeech({ state: 'unavailable', problem: 'The file encoder_model.onnx is missing.' });
  showShell('/library');
  expect((await screen.findByRole('alert')).textContent).toContain('The file encoder_model.onnx is missing.');
});

test('Ctrl K finds a session by its name and opens it', async () => {
  withSpeech({ state: 'ready', engine: 'Moonshine' });
  showShell('/settings');
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.type(await screen.findByLabelText('Find a session, a question, a setting'), 'phone scr');
  await screen.findByText(/^Phone screen, /);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/sessions/session-1'));
});

test('what the main process noticed is told', async () => {
  const bridge = installBridge({});
  renderScreen(<AppNotices />);
  bridge.push('app:noticed', { failure: { code: 'pack-broken', message: 'stages.json misses an id.' } });
  const notices = await screen.findAllByRole('alert');
  expect(notices[0]?.textContent).toContain('stages.json misses an id.');
});

test('a bug outside the screens is told too', async () => {
  installBridge({});
  renderScreen(<AppNotices />);
  window.dispatchEvent(new ErrorEvent('error', { message: 'x is not a function' }));
  window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop limit exceeded' }));
  await screen.findAllByText(/x is not a function/);
  expect(screen.queryByText(/ResizeObserver/)).toBeNull();
});

test('a screen that breaks says that nothing was lost and can be opened again', async () => {
  installBridge({});
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Fragile() {
    if (broken) throw new Error('no such take');
    return <p>Mended</p>;
  }
  renderScreen(
    <ErrorBoundary>
      <Fragile />
    </ErrorBoundary>,
  );
  screen.getByRole('heading', { name: 'Something went wrong, nothing was lost' });
  expect(screen.getByRole('alert').textContent).toContain('no such take');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Open it again' }));
  screen.getByText('Mended');
  quiet.mockRestore();
});
