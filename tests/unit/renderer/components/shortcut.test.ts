import { describe, expect, test } from 'vitest';
import { isShortcut, shortcutLabel, type KeyPress } from '@renderer/components/keys/shortcut';

function press(key: string, part: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...part };
}

describe('a shortcut', () => {
  test('is its letter in either case, but not with Shift held', () => {
    expect(isShortcut('R', press('r'))).toBe(true);
    expect(isShortcut('R', press('R', { shiftKey: true }))).toBe(false);
    expect(isShortcut('Shift+R', press('R', { shiftKey: true }))).toBe(true);
  });

  test('is not pressed by a combination that means something else', () => {
    expect(isShortcut('R', press('r', { ctrlKey: true }))).toBe(false);
    expect(isShortcut('R', press('r', { metaKey: true }))).toBe(false);
    expect(isShortcut('R', press('r', { altKey: true }))).toBe(false);
  });

  test('with Mod is Ctrl, and Cmd on a Mac', () => {
    expect(isShortcut('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true);
    expect(isShortcut('Mod+K', press('k', { metaKey: true }), false)).toBe(false);
    expect(isShortcut('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(isShortcut('Mod+K', press('k'), false)).toBe(false);
  });

  test('knows the named keys', () => {
    expect(isShortcut('Space', press(' '))).toBe(true);
    expect(isShortcut('Esc', press('Escape'))).toBe(true);
    expect(isShortcut('Down', press('ArrowDown'))).toBe(true);
    expect(isShortcut('Enter', press('Enter', { shiftKey: true }))).toBe(false);
  });

  test('finds a sign whether or not the layout needs Shift for it', () => {
    expect(isShortcut('?', press('?', { shiftKey: true }))).toBe(true);
    expect(isShortcut('?', press('?'))).toBe(true);
  });

  test('goes by the place of the key on a layout without latin letters', () => {
    expect(isShortcut('R', press('к', { code: 'KeyR' }))).toBe(true);
    expect(isShortcut('R', press('t', { code: 'KeyR' }))).toBe(false);
  });

  test('is drawn as its caps', () => {
    expect(shortcutLabel('Mod+K', false)).toBe('Ctrl K');
    expect(shortcutLabel('Mod+K', true)).toBe('⌘ K');
    expect(shortcutLabel('Down')).toBe('↓');
  });
});
