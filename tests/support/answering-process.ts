import { beginFirstTake, openRoom, secondOfSound } from '@tests/support/session-room';
import { recordedTake } from '@tests/support/recorded-take';

/**
 * A program that is in the middle of an answer, in a process of its own, to be killed: one chunk of a second of each
 * track after the other, said before it is handed over (`sent`) and when it is on disk (`written`).
 * Arguments: data folder, milliseconds between chunks.
 */
async function answer(root: string, everyMs: number): Promise<void> {
  const room = await openRoom(root);
  const { key } = await beginFirstTake(room);
  process.send?.({ key });
  const sound = secondOfSound();
  for (const [index, bytes] of recordedTake.chunks().entries()) {
    process.send?.({ sent: index + 1 });
    await room.takes.append(key, { track: 'media', index, bytes });
    await room.takes.append(key, { track: 'pcm', index, bytes: sound });
    process.send?.({ written: index + 1 });
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  // The answer goes on: there is no end but the kill.
  setInterval(() => undefined, 1000);
}

void answer(process.argv[2] ?? '', Number(process.argv[3]));
