import type { PacketPoint } from '@shared/model/debrief';

/** A point of a packet with a title of a few words, for where it is told among others. */
export interface TitledPoint extends PacketPoint {
  title: string;
}

/** The point as a packet keeps it. */
export function asPoint({ text, moment }: TitledPoint): PacketPoint {
  return { text, moment };
}
