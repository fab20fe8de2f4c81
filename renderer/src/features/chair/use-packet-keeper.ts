import { useEffect, useState } from 'react';
import { call } from '@renderer/api/app-api';
import { notifyFailure } from '@renderer/components/notices';
import { packetToWrite } from '@renderer/features/chair/own-packet';
import { PacketKeeper } from '@renderer/features/chair/packet-keeper';
import type { OwnPacket } from '@shared/model/debrief';
import type { Session } from '@shared/model/session';

/** Saving is tried again and again by itself; its failure is told once. */
function savePacketOf(sessionId: string): (packet: OwnPacket) => Promise<boolean> {
  let failing = false;
  return async (packet) => {
    const answer = await call('session:save-own-packet', { sessionId, packet });
    if (!answer.ok && !failing) notifyFailure(answer.error);
    failing = !answer.ok;
    return answer.ok;
  };
}

/** The keeper of the packet about a session; its clock runs while the component is on show. */
export function usePacketKeeper(session: Session): PacketKeeper {
  const [keeper] = useState(
    () =>
      new PacketKeeper(packetToWrite(session, new Date().toISOString()), {
        save: savePacketOf(session.id),
        nowMs: () => performance.now(),
        isSeen: () => !document.hidden,
      }),
  );
  useEffect(() => keeper.open(), [keeper]);
  const isNew = session.ownPacket === null;
  useEffect(() => {
    // Sitting down counts: whoever leaves at once finds the chair as they left it.
    if (isNew) void keeper.saveNow();
  }, [keeper, isNew]);
  return keeper;
}
