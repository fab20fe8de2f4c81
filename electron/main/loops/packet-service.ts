import { writePacket } from '@shared/domain/debrief/write-packet';
import { succeed, type Result } from '@shared/ipc/result';
import type { Packet } from '@shared/model/debrief';
import { roundRecord, type RoundRecordParts } from '@electron/main/loops/round-record';
import type { SessionLedger } from '@electron/main/sessions/session-ledger';
import type { SessionPorts } from '@electron/main/sessions/session-ports';

export interface PacketServiceParts extends RoundRecordParts {
  ledger: Pick<SessionLedger, 'read'>;
}

/** Writes the packet of a single session, as its interviewer would. */
export class PacketService {
  constructor(
    private readonly ports: Pick<SessionPorts, 'findPack'>,
    private readonly parts: PacketServiceParts,
  ) {}

  /** The packet; null while the scores are held, where nothing was heard, or where the pack has no rules for a vote. */
  async packet(sessionId: string): Promise<Result<Packet | null>> {
    const session = await this.parts.ledger.read(sessionId);
    if (!session.ok) return session;
    const pack = this.ports.findPack(session.value.packId);
    if (session.value.scoresHeld || !pack?.debrief) return succeed(null);
    const record = await roundRecord(session.value, this.parts);
    if (record.threads.length === 0) return succeed(null);
    return succeed(writePacket(record, { qualities: pack.qualities, rules: pack.debrief }));
  }
}
