import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { lightComputedStyle } from '@tests/support/light-computed-style';

afterEach(cleanup);

window.getComputedStyle = lightComputedStyle;
globalThis.getComputedStyle = lightComputedStyle;

// jsdom has neither of these, and Mantine asks for both when it mounts.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

window.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
