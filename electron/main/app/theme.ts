import { nativeTheme } from 'electron';
import type { Settings } from '@shared/model/settings';

/** The page's own background in each theme, so that the window never flashes white while it loads. */
const backgrounds = { light: '#FBFAF7', dark: '#171613' } as const;

/** Makes title bars, scroll bars and `prefers-color-scheme` follow the user's choice. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme;
}

/** The colour to show until the page has painted. */
export function windowBackground(): string {
  return nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light;
}
