import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPcm } from '@tests/support/spoken-fixtures';

/** One clip of the development speech. Its kind is the first part of its file name: read, acc, spon, fill or short. */
export interface Clip {
  kind: string;
  text: string;
  /** 16 kHz mono. */
  pcm: Int16Array;
}

/** Reads every clip of the folder that `transcripts.tsv` lists. */
export async function readClips(speechFolder: string): Promise<Clip[]> {
  const table = await readFile(join(speechFolder, 'transcripts.tsv'), 'utf8');
  const rows = table.split('\n').filter((row) => row.trim() !== '');
  return Promise.all(
    rows.map(async (row) => {
      const [file = '', text = ''] = row.split('\t');
      return { kind: file.split('_')[0] ?? '', text, pcm: await readPcm(join(speechFolder, file)) };
    }),
  );
}

/** Clips one after the other, with a second of silence between them, as one long answer. */
export function joinClips(clips: readonly Clip[]): Clip {
  const gap = new Int16Array(16_000);
  const parts = clips.flatMap(({ pcm }) => [pcm, gap]);
  const pcm = new Int16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    pcm.set(part, at);
    at += part.length;
  }
  return { kind: clips[0]?.kind ?? '', text: clips.map(({ text }) => text).join(' '), pcm };
}
