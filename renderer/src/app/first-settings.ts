import { call } from '@renderer/api/app-api';
import type { Failure } from '@shared/ipc/result';
import type { Settings } from '@shared/model/settings';

/**
 * Asks for the settings once before the first paint, so that the theme does not flash. When they cannot be read
 * the program starts with the defaults and the failure is told.
 */
export async function readFirstSettings(): Promise<{ settings: Settings; failure: Failure | null }> {
  const answer = await call('settings:get', null);
  if (answer.ok) return { settings: answer.value, failure: null };
  // Loaded when it is needed: with it comes the whole validation library, which the first screen does without.
  const { SettingsSchema } = await import('@shared/model/settings');
  return { settings: SettingsSchema.parse({}), failure: answer.error };
}
