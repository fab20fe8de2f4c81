import { plainWords } from './plain-words';

// Sounds and small words that change nothing about a request.
const fillers = new Set(
  `um uh er erm uhm hm hmm mm mmm mhm ah oh well okay so right yeah just please actually basically honestly really
  quickly maybe perhaps gosh sorry hey alright then though kindly quick very`.split(/\s+/),
);

// "Like" means something behind these; anywhere else it is a sound.
const beforeLike = new Set(
  'would i you we do not situation something anything case time one example'.split(' '),
);

function isFiller(word: string, before: string | undefined): boolean {
  return fillers.has(word) || (word === 'like' && !beforeLike.has(before ?? ''));
}

// The longest stretch that is looked at for having been said twice.
const longestStutter = 4;

// Short words that happen to begin the next one.
const shortWords = new Set([
  'a',
  'i',
  'an',
  'be',
  'do',
  'he',
  'in',
  'is',
  'it',
  'me',
  'no',
  'on',
  'or',
  'to',
  'we',
  'th',
  'the',
]);

function isBrokenOff(word: string, next: string | undefined): boolean {
  return (
    word.length <= 3 && next !== undefined && next !== word && next.startsWith(word) && !shortWords.has(word)
  );
}

function stutterAt(words: readonly string[], index: number): number {
  for (let length = longestStutter; length > 0; length -= 1) {
    const first = words.slice(index, index + length);
    if (first.length === length && first.every((word, place) => word === words[index + length + place]))
      return length;
  }
  return 0;
}

/** The words of something that was said, without fillers, words broken off and words said twice. */
export function smoothSpeech(text: string): string[] {
  const all = plainWords(text);
  const words = all.filter((word, index) => !isFiller(word, all[index - 1]));
  const whole = words.filter((word, index) => !isBrokenOff(word, words[index + 1]));
  const smooth: string[] = [];
  for (let index = 0; index < whole.length;) {
    const stutter = stutterAt(whole, index);
    if (stutter === 0) smooth.push(whole[index] ?? '');
    index += Math.max(1, stutter);
  }
  return smooth;
}
