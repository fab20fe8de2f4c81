import { expect, test } from 'vitest';
import { sidebarEntryOf } from '@renderer/app/sidebar-entries';
import { routes } from '@renderer/navigation/routes';

test.each([
  [routes.home, '/'],
  [routes.settings, '/settings'],
  [routes.progress, '/progress'],
  [routes.interviewLog, '/progress'],
  [routes.deviceCheck('s'), '/'],
  [routes.selfRating('s'), '/'],
  [routes.session('s'), '/library'],
  [routes.review('s', 't'), '/library'],
])('%s belongs to %s', (pathname, entry) => {
  expect(sidebarEntryOf(pathname)).toBe(entry);
});
