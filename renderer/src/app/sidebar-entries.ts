import { routes } from '@renderer/navigation/routes';

/** The screens that the sidebar leads to. */
export const sidebarEntries = [
  { label: 'Home', to: routes.home, shortcut: 'Mod+1' },
  { label: 'Library', to: routes.library, shortcut: 'Mod+2' },
  { label: 'Progress', to: routes.progress, shortcut: 'Mod+3' },
  { label: 'Prepare', to: routes.prepare, shortcut: 'Mod+4' },
  { label: 'Settings', to: routes.settings, shortcut: 'Mod+5' },
] as const;

/** Which entry an address belongs to: what is before an interview to Home, what came of it to the library. */
export function sidebarEntryOf(pathname: string): string {
  if (pathname.startsWith('/loops/') || pathname.startsWith('/practise/')) return routes.home;
  if (pathname.startsWith(routes.packs)) return routes.settings;
  if (pathname.startsWith(routes.progress)) return routes.progress;
  if (!pathname.startsWith('/sessions/')) return pathname;
  return /\/(check|self-rating)$/.test(pathname) ? routes.home : routes.library;
}
