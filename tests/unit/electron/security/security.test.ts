import { describe, expect, it } from 'vitest';
import { rendererLocation } from '@electron/main/app/renderer-location';
import { contentSecurityPolicyFor } from '@electron/main/security/content-security-policy';
import { mayLeave } from '@electron/main/security/offline';
import { isPermitted, type PermissionQuestion } from '@electron/main/security/permissions';

describe('the content security policy', () => {
  const page = contentSecurityPolicyFor('/');
  const worker = contentSecurityPolicyFor('/assets/flite.worker-B1x_2.js');

  it('begins by allowing nothing, for pages and workers alike', () => {
    expect(page).toMatch(/^default-src 'none';/);
    expect(worker).toMatch(/^default-src 'none';/);
  });

  it('lets only workers compile WebAssembly', () => {
    expect(worker).toContain("'wasm-unsafe-eval'");
    expect(page).not.toContain('wasm-unsafe-eval');
    expect(contentSecurityPolicyFor('/assets/index-B1.js')).toBe(page);
    expect(contentSecurityPolicyFor('/x.worker-1.js/index.html')).toBe(page);
  });

  it('lets nobody evaluate text as a script or reach a network address', () => {
    for (const policy of [page, worker]) {
      expect(policy).not.toContain("'unsafe-eval'");
      expect(policy).not.toMatch(/https?:|wss?:|\*/);
    }
  });

  it('lets the page play recordings and the worker not read them', () => {
    expect(page).toContain('media-src');
    expect(page).toContain('app://media');
    expect(worker).not.toContain('app://media');
  });
});

describe('isPermitted', () => {
  const camera: PermissionQuestion = {
    permission: 'media',
    requestingUrl: 'app://bundle/',
    isMainFrame: true,
    mediaTypes: ['video', 'audio'],
  };

  it('gives our own page the camera and the microphone', () => {
    expect(isPermitted(camera, 'app://bundle')).toBe(true);
  });

  it('gives them to nobody else', () => {
    expect(isPermitted({ ...camera, requestingUrl: 'https://example.org/' }, 'app://bundle')).toBe(false);
    expect(isPermitted({ ...camera, requestingUrl: '' }, 'app://bundle')).toBe(false);
    expect(isPermitted({ ...camera, isMainFrame: false }, 'app://bundle')).toBe(false);
  });

  it('does not take a recording of the screen for a camera', () => {
    expect(isPermitted({ ...camera, mediaTypes: [] }, 'app://bundle')).toBe(false);
    expect(isPermitted({ ...camera, mediaTypes: ['screen'] }, 'app://bundle')).toBe(false);
  });

  it.each(['geolocation', 'notifications', 'midi', 'clipboard-read', 'fullscreen', 'openExternal', 'hid'])(
    'gives nobody %s',
    (permission) => {
      expect(isPermitted({ ...camera, permission }, 'app://bundle')).toBe(false);
    },
  );
});

describe('mayLeave', () => {
  it('lets nothing out of the shipped app, not even to this machine', () => {
    expect(mayLeave('http://127.0.0.1:8080/', null)).toBe(false);
    expect(mayLeave('https://example.org/', null)).toBe(false);
    expect(mayLeave('ws://localhost:5173/', null)).toBe(false);
  });

  it('lets the page reach the local server while developing, and nothing else', () => {
    const server = 'http://localhost:5173';
    expect(mayLeave('http://localhost:5173/src/main.tsx', server)).toBe(true);
    expect(mayLeave('ws://localhost:5173/', server)).toBe(true);
    expect(mayLeave('http://localhost:9000/', server)).toBe(false);
    expect(mayLeave('http://localhost:5173.example.org/', server)).toBe(false);
    expect(mayLeave('https://localhost:5173/', server)).toBe(false);
  });
});

describe('rendererLocation', () => {
  const shipped = { url: 'app://bundle/', origin: 'app://bundle', devOrigin: null };

  it('is the shipped page unless a local server is named', () => {
    expect(rendererLocation(undefined, false)).toEqual(shipped);
    expect(rendererLocation('http://localhost:5173', false)).toEqual({
      url: 'http://localhost:5173',
      origin: 'http://localhost:5173',
      devOrigin: 'http://localhost:5173',
    });
  });

  it('is the shipped page in a packaged app, whatever the variable says', () => {
    expect(rendererLocation('http://localhost:5173', true)).toEqual(shipped);
  });

  it.each(['https://example.org', 'http://localhost.example.org', 'nonsense', 'http://192.168.0.2:5173'])(
    'never takes a server that is not this machine: %s',
    (server) => {
      expect(rendererLocation(server, false)).toEqual(shipped);
    },
  );
});
