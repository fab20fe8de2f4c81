import type { Packet, RoundRecord } from '@shared/model/debrief';
import { readRound, type PacketContext } from './read-round';

/**
 * The written assessment of one round. A level is the mean of the answers that showed the quality; thin evidence lowers
 * the confidence in it, skipped questions change nothing, and delivery has no part in it.
 */
export function writePacket(record: RoundRecord, context: PacketContext): Packet {
  return readRound(record, context).packet;
}
