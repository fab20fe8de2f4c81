import type { RoomView } from '@renderer/features/interview/director/room-view';

/** What the room is about at this moment; decides which controls are there and what the main key does. */
export type RoomAct =
  | 'preparing'
  | 'device-problem'
  | 'greeting'
  | 'listening'
  | 'getting-ready'
  | 'moment'
  | 'answering'
  | 'considering'
  | 'feedback'
  | 'paused'
  | 'interrupted'
  | 'closing'
  | 'over';

/** Reads the act off what the director shows. An interruption comes before a device that is gone: it has the words. */
export function roomAct({ session, devices }: RoomView): RoomAct {
  const { at } = session.interview;
  if (at.phase === 'interrupted') return 'interrupted';
  if (at.phase === 'finished') return 'over';
  if (devices.state === 'failed') return 'device-problem';
  if (devices.state === 'opening' && at.phase !== 'asking') return 'preparing';
  switch (at.phase) {
    case 'introduction':
      return 'greeting';
    case 'asking':
      return 'listening';
    case 'thinking':
      return at.requested ? 'moment' : 'getting-ready';
    case 'answering':
    case 'considering':
    case 'feedback':
    case 'paused':
    case 'closing':
      return at.phase;
    default:
      return 'preparing';
  }
}
