import { isInclined } from '@shared/domain/debrief/vote-order';
import type { Moment, Packet, PacketPoint } from '@shared/model/debrief';

function firstMoment(points: readonly PacketPoint[]): Moment | null {
  return points.find(({ moment }) => moment !== null)?.moment ?? null;
}

/** The words that stand on a closed packet: for a yes the first strength, for a no the first concern. */
export function keyQuote({ qualities, vote }: Pick<Packet, 'qualities' | 'vote'>): Moment | null {
  const strength = firstMoment(qualities.flatMap(({ strengths }) => strengths));
  const concern = firstMoment(qualities.flatMap(({ concerns }) => concerns));
  return vote !== null && isInclined(vote) ? (strength ?? concern) : (concern ?? strength);
}
