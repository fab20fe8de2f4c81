import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '@electron/main/ipc/trusted-sender';

const own = 'app://bundle';

describe('isTrustedSender', () => {
  it('trusts the main frame of the shipped page, whatever its path', () => {
    expect(isTrustedSender({ url: 'app://bundle/', isMainFrame: true }, own)).toBe(true);
    expect(isTrustedSender({ url: 'app://bundle/index.html#/library', isMainFrame: true }, own)).toBe(true);
  });

  it('trusts the local server while developing, and then not the shipped page', () => {
    const server = 'http://localhost:5173';
    expect(isTrustedSender({ url: 'http://localhost:5173/', isMainFrame: true }, server)).toBe(true);
    expect(isTrustedSender({ url: 'app://bundle/', isMainFrame: true }, server)).toBe(false);
  });

  it('does not trust a frame inside the page', () => {
    expect(isTrustedSender({ url: 'app://bundle/', isMainFrame: false }, own)).toBe(false);
  });

  it('does not trust a frame that is gone', () => {
    expect(isTrustedSender({ url: null, isMainFrame: true }, own)).toBe(false);
  });

  it.each([
    ['app://media/s/t'],
    ['app://bundle.example.org/'],
    ['app://bundle@example.org/'],
    ['http://bundle/'],
    ['file:///app/index.html'],
    ['data:text/html,hello'],
    ['about:blank'],
    [''],
    ['not an address'],
  ])('does not trust %j', (url) => {
    expect(isTrustedSender({ url, isMainFrame: true }, own)).toBe(false);
  });
});
