import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './app-test';

const samples = join(projectRoot, 'resources', 'samples');

/** A spoken answer of the samples: its sound for the microphone, and what is said in it. */
export function spokenSample(number: 1 | 2 | 3 | 4): { file: string; text: string } {
  const text = readFileSync(join(samples, `answer-${number}.txt`), 'utf8');
  return { file: join(samples, `answer-${number}.flac`), text };
}

/**
 * Three sentences of the fourth sample. Each stretch ends in the pause before the next, so that nothing is lost where
 * they are spoken apart.
 */
export const noticeSentences = [
  { fromSec: 0, toSec: 5.1 },
  { fromSec: 5.1, toSec: 11.4 },
  { fromSec: 11.4, toSec: 20 },
] as const;

/** Of the first sample: what the speaker did about slow searches, and what came of it. */
export const ownActionsAndResult = { fromSec: 31.9, toSec: 50.4 } as const;
