import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const WithProbes = z.object({ probes: z.array(z.object({ id: z.string() })) });

/** The ids of the program's own probes, for packs that bring none; null where the file cannot be read. */
export async function readProbeIds(listeningFile: string): Promise<string[] | null> {
  try {
    return WithProbes.parse(JSON.parse(await readFile(listeningFile, 'utf8'))).probes.map(({ id }) => id);
  } catch {
    return null; // whoever listens with this file tells what is wrong with it
  }
}
