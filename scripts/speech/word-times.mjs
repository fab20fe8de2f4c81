import { speak } from './flite.mjs';

/** @typedef {{ text: string, startSec: number, endSec: number }} TimedWord */

/** @type {Map<string, number>} */
const phoneCounts = new Map();

/**
 * @param {string} word
 * @param {string} voice
 */
function phoneCount(word, voice) {
  const known = phoneCounts.get(word);
  if (known !== undefined) return known;
  const { phones } = speak(word, voice);
  const count = phones.filter(({ phone }) => phone !== 'pau').length;
  phoneCounts.set(word, count);
  return count;
}

/**
 * When each word of a spoken text was said. Flite tells the times of phones only, so each word is spoken alone to count
 * its phones, which are then dealt out in order; the counts must add up exactly.
 *
 * @param {import('./flite.mjs').SpokenText} spoken
 * @param {string} voice
 * @returns {TimedWord[]}
 */
export function wordTimes(spoken, voice) {
  const phones = spoken.phones.map(({ phone, endSec }, at) => ({
    phone,
    startSec: spoken.phones[at - 1]?.endSec ?? 0,
    endSec,
  }));
  const sounds = phones.filter(({ phone }) => phone !== 'pau');
  const words = [];
  let next = 0;
  for (const text of spoken.words) {
    const count = phoneCount(text, voice);
    const first = sounds[next];
    const last = sounds[next + count - 1];
    if (!first || !last) throw new Error(`“${text}” has more phones alone than in its sentence.`);
    words.push({ text, startSec: first.startSec, endSec: last.endSec });
    next += count;
  }
  if (next !== sounds.length) throw new Error(`The phones do not add up: “${spoken.words.join(' ')}”.`);
  return words;
}
