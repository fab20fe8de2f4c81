import type { DebriefStepId } from '@renderer/features/debrief/debrief-steps';
import { isSpoken, type SpokenMoment } from '@renderer/features/debrief/moments/moment-times';
import { keyQuote } from '@renderer/features/debrief/packets/key-quote';
import type { Debrief, Moment, Packet } from '@shared/model/debrief';

function momentsOf({ qualities, remarks }: Packet): (Moment | null)[] {
  return [...qualities.flatMap(({ strengths, concerns }) => [...strengths, ...concerns]), ...remarks].map(
    ({ moment }) => moment,
  );
}

function momentsOfStep(
  id: DebriefStepId,
  debrief: Debrief,
  openPackets: ReadonlySet<string>,
): (Moment | null)[] {
  const packets = debrief.packets.flatMap((packet) =>
    openPackets.has(packet.roundId) ? momentsOf(packet) : [keyQuote(packet)],
  );
  switch (id) {
    case 'silence':
      return [];
    case 'facts':
      return debrief.facts;
    case 'first-votes':
    case 'second-votes':
      return packets;
    case 'decision':
      return [...debrief.decision.weighed.map(({ moment }) => moment), ...packets];
  }
}

/** The moments of a step that can be heard, in the order in which the key for the next one goes through them. */
export function momentsOnShow(
  id: DebriefStepId,
  debrief: Debrief,
  openPackets: ReadonlySet<string>,
): SpokenMoment[] {
  return momentsOfStep(id, debrief, openPackets).filter(
    (moment): moment is SpokenMoment => moment !== null && isSpoken(moment),
  );
}
