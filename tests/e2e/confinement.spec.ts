import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { crashPage, inWindow } from '@tests/support/running-app/in-window';
import { phoneScreen } from '@tests/support/running-app/room';

const projectRoot = resolve(__dirname, '../..');
let dataFolder: string;
let server: Server;
let serverUrl: string;
let visits = 0;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'greenroom-e2e-'));
  server = createServer((_request, response) => {
    visits += 1;
    response.end('here');
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { launchApp } = await import('#scripts/rehearsal/launch-app.mjs');
  ({ app, page } = await launchApp({ projectRoot, userDataFolder: dataFolder, env: process.env }));
});

test.afterAll(async () => {
  await app.close();
  server.close();
  await rm(dataFolder, { recursive: true, force: true });
});

test('no request reaches even a server on this machine', async () => {
  const fromPage = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    serverUrl,
  );
  const fromMain = await app.evaluate(
    ({ net }, url) =>
      net.fetch(url).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    serverUrl,
  );
  expect(fromPage).toBe('refused');
  expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(visits).toBe(0);
});

test('the page goes nowhere else and opens no window', async () => {
  const home = page.url();
  for (const address of [serverUrl, 'app://media/some/take', 'app://elsewhere/', 'file:///etc/hostname']) {
    await page.evaluate((url) => window.location.assign(url), address);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(home);
  }
  expect(await page.evaluate((url) => window.open(url), serverUrl)).toBeNull();
  expect(app.windows()).toHaveLength(1);
  expect(visits).toBe(0);
});

test('a peer connection finds no way to anybody', async () => {
  const candidates = await page.evaluate(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] });
    const found: string[] = [];
    const gathered = new Promise<void>((resolveAll) => {
      peer.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate === null) resolveAll();
        else found.push(candidate.candidate);
      });
    });
    peer.createDataChannel('any');
    await peer.setLocalDescription(await peer.createOffer());
    await gathered;
    return found;
  });
  expect(candidates).toEqual([]);
});

test('scripts come from the app alone, and only workers compile WebAssembly', async () => {
  const header = await page.evaluate(async () =>
    (await fetch('/index.html')).headers.get('content-security-policy'),
  );
  expect(header).toMatch(/^default-src 'none'; script-src 'self';/);
  const inPage = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const compiled = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => true,
      () => false,
    );
    return { inlineRan: 'inlineRan' in window, compiled };
  });
  expect(inPage).toEqual({ inlineRan: false, compiled: false });
});

test('camera and microphone are granted and nothing else is', async () => {
  const states = await page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'];
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return [name, state] as const;
    });
    return Object.fromEntries(await Promise.all(asked));
  });
  expect(states).toEqual({
    camera: 'granted',
    microphone: 'granted',
    geolocation: 'denied',
    notifications: 'denied',
    midi: 'denied',
    'clipboard-read': 'denied',
  });
});

test('the app serves its own files and no others', async () => {
  const statuses = await page.evaluate(() =>
    Promise.all(
      ['/index.html', '/..%2fmain/main.cjs', '/%2e%2e/main/main.cjs', '/assets/none.js'].map(
        async (path) => (await fetch(path)).status,
      ),
    ),
  );
  expect(statuses).toEqual([200, 404, 404, 404]);
});

test('a call with an id that is a path is answered with a code', async () => {
  const { callApp } = await import('#scripts/rehearsal/app-calls.mjs');
  const asked = callApp(page, 'session:get', { sessionId: '../settings' });
  await expect(asked).rejects.toThrow(/session:get: session:get:.*at sessionId/s);
});

test('a second start ends itself and leaves the first alone', async () => {
  const [program = '', ...flags] = app.process().spawnargs;
  const own = flags.filter((flag) => flag.startsWith('--') && !/^--(inspect|remote-debugging)/.test(flag));
  const second = spawn(program, [...own, projectRoot], { stdio: 'ignore' });
  const code = await new Promise((ended) => second.once('exit', ended));
  expect(code).toBe(0);
  expect(app.windows()).toHaveLength(1);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('a page that crashes in the middle of an answer is opened again, says so, and the answer is kept', async () => {
  const { callApp } = await import('#scripts/rehearsal/app-calls.mjs');
  const [pack] = await callApp(page, 'pack:list', null);
  if (pack === undefined) throw new Error('No pack is there to take an interview from.');
  const { id: sessionId } = await callApp(page, 'session:create', phoneScreen(pack.id, 'typed'));
  for (const type of ['devices-checked', 'introduction-finished', 'question-asked'] as const) {
    await callApp(page, 'session:dispatch', { sessionId, happening: { type } });
  }
  const { take } = await callApp(page, 'take:begin', { sessionId, mimeType: null });
  await callApp(page, 'take:save-typed', { sessionId, takeId: take.id, text: 'Half an answer' });

  await crashPage(app);
  const shownText = (): Promise<unknown> => inWindow(app, 'document.body.innerText');
  await expect.poll(shownText, { timeout: 20_000 }).toContain('The window was opened again');

  const key = JSON.stringify({ sessionId, takeId: take.id });
  const answer = await inWindow(app, `greenroom.invoke('take:review', ${key})`);
  expect(answer).toMatchObject({
    ok: true,
    value: {
      session: { interview: { at: { phase: 'interrupted', reason: 'page-crashed' } } },
      take: { state: 'ready', interruption: { reason: 'page-crashed' } },
      transcript: { versions: [{ text: 'Half an answer' }] },
    },
  });
});
