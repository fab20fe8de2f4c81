import type { MediaAddress } from '@electron/main/protocols/media-address';
import type { MediaFile } from '@electron/main/protocols/app-protocol';
import type { SessionServices } from '@electron/main/sessions/session-services';

/** Finds the recording of a take through its session; null for a typed answer and for anything unknown. */
export async function findMedia(
  { sessions, paths }: SessionServices,
  { sessionId, takeId }: MediaAddress,
): Promise<MediaFile | null> {
  const session = await sessions.get(sessionId);
  const take = session.ok ? session.value.takes.find(({ id }) => id === takeId) : undefined;
  if (take === undefined || take.mimeType === null) return null;
  const [contentType = take.mimeType] = take.mimeType.split(';');
  return { path: paths.trackFile(sessionId, takeId, 'media'), contentType };
}
