/** What of a key press decides whether it is a given shortcut; a `KeyboardEvent` fits. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** True on computers whose main modifier is Cmd. */
export const usesCommandKey = /mac/i.test(globalThis.navigator?.platform ?? '');

const names: Record<string, string> = {
  space: ' ',
  esc: 'Escape',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};

function split(shortcut: string): { key: string; mod: boolean; shift: boolean } {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  return { key: names[key.toLowerCase()] ?? key, mod: parts.includes('Mod'), shift: parts.includes('Shift') };
}

/** Whether a key press is the shortcut, written as `R`, `Enter`, `Shift+R` or `Mod+K` (Mod is Ctrl, or Cmd on a Mac). */
export function isShortcut(shortcut: string, press: KeyPress, commandKey = usesCommandKey): boolean {
  const { key, mod, shift } = split(shortcut);
  const isLetter = /^[a-z]$/i.test(key);
  if (press.altKey || mod !== (commandKey ? press.metaKey : press.ctrlKey)) return false;
  if (!mod && (press.ctrlKey || press.metaKey)) return false;
  // Signs such as ? need Shift on some layouts and not on others, so only letters and named keys look at it.
  if ((isLetter || key.length > 1) && shift !== press.shiftKey) return false;
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  // On a Cyrillic or Greek layout the key's place counts, or no letter would ever match.
  return isLetter && !/^[\u0020-\u007e]$/.test(press.key) && press.code === `Key${key.toUpperCase()}`;
}

/** The caps to draw for a shortcut: `Mod+K` becomes `Ctrl K`, or `⌘ K` on a Mac. */
export function shortcutLabel(shortcut: string, commandKey = usesCommandKey): string {
  const arrows: Record<string, string> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
  return shortcut
    .split('+')
    .map((part) => (part === 'Mod' ? (commandKey ? '⌘' : 'Ctrl') : (arrows[part] ?? part)))
    .join(' ');
}
