import { openRoom, type SessionRoom } from '@tests/support/session-room';
import { onTestFinished } from 'vitest';

/** A room that is closed when the test has finished, so that nothing writes into a folder that is being removed. */
export async function testRoom(...from: Parameters<typeof openRoom>): Promise<SessionRoom> {
  const room = await openRoom(...from);
  onTestFinished(() => room.close());
  return room;
}
