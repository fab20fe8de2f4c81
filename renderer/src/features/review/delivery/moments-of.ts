import { clockTime } from '@renderer/features/review/clock-time';
import type { Delivery } from '@shared/model/delivery';

/** Something in the recording that can be listened to. */
export interface Moment {
  key: string;
  text: string;
  /** The whole meaning, for the tooltip and for screen readers. */
  description: string;
  startSec: number;
  endSec: number;
  /** True for what a listener feels. */
  flagged: boolean;
}

/** Fillers, hedges and phrases have a start only; this much of them is played, in seconds. */
const WORD_SEC = 1;

/** The silences, each with its length. */
export function pauseMoments({ pauses }: Delivery): Moment[] {
  return pauses.map(({ startSec, endSec, marked }) => {
    const text = `${(endSec - startSec).toFixed(1)} s`;
    const description = `Play the ${marked ? 'long ' : ''}pause of ${text} at ${clockTime(startSec)}`;
    return { key: `pause-${startSec}`, text, description, startSec, endSec, flagged: marked };
  });
}

/** How sure it is that a filler was heard, in words. */
export function confidenceWords(confidence: number): 'clearly' | 'probably' | 'perhaps' {
  if (confidence >= 0.8) return 'clearly';
  return confidence >= 0.6 ? 'probably' : 'perhaps';
}

/** The fillers; one that is not clearly heard says so, for the ear decides. */
export function fillerMoments({ fillers }: Delivery): Moment[] {
  return fillers.map(({ text, startSec, heardAs, confidence }) => {
    const sure = confidenceWords(confidence);
    const as = heardAs === 'word' ? 'as a word' : 'as a sound';
    return {
      key: `filler-${startSec}-${text}`,
      text: sure === 'clearly' ? text : `${text}, ${sure}`,
      description: `Play ${text} at ${clockTime(startSec)}, heard ${as}, ${sure}`,
      startSec,
      endSec: startSec + WORD_SEC,
      flagged: false,
    };
  });
}

/** The words that took something back. */
export function hedgeMoments({ hedges }: Delivery): Moment[] {
  return hedges.map(({ text, startSec }) => wordMoment('hedge', text, startSec));
}

/** Each time that a phrase was said. */
export function phraseMoments({ text, startsSec }: Delivery['repeats'][number]): Moment[] {
  return startsSec.map((startSec) => ({ ...wordMoment('phrase', text, startSec), text: '' }));
}

function wordMoment(kind: string, text: string, startSec: number): Moment {
  const endSec = startSec + WORD_SEC;
  const description = `Play “${text}” at ${clockTime(startSec)}`;
  return { key: `${kind}-${startSec}`, text, description, startSec, endSec, flagged: false };
}

/** Where the fillers were heard, in one sentence; empty without any. */
export function fillersHeardAs({ fillers }: Delivery): string {
  if (fillers.length === 0) return '';
  const sounds = fillers.filter(({ heardAs }) => heardAs === 'sound').length;
  const words = fillers.length - sounds;
  if (sounds === 0) return 'All heard as words. The count is about right at best.';
  if (words === 0) return 'All heard as drawn-out sounds. The count is about right at best.';
  return `${words} heard as words, ${sounds} as drawn-out sounds. The count is about right at best.`;
}
