import { asSentence, withoutStop } from './as-sentence';

const mostWords = 5;
const fewestWords = 3;
// Where a sentence can stop: what follows only explains.
const ends = [/[,;:]/, / (?:and|or|that|which) /];
// Words that cannot be the last ones of a title.
const hanging = new Set(
  'a an the of to in at for from with without by and or but that which who whether how what was were is are be been can could would it this there when where as not'.split(
    ' ',
  ),
);
const tellingVerb = /^(?:say|give|name|tell|show|add|state|describe)(?: (?:plainly|honestly|also))? /i;

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** One word more than the title may have is left alone: cutting it off would leave a torso. */
function shorten(text: string): string {
  const whole = wordsOf(withoutStop(text));
  if (whole.length <= mostWords + 1) return whole.join(' ');
  for (const end of ends) {
    const head = wordsOf(withoutStop(text).split(end)[0] ?? '');
    if (head.length >= fewestWords && head.length <= mostWords + 1) return head.join(' ');
  }
  const cut = whole.slice(0, mostWords);
  while (cut.length > fewestWords && hanging.has((cut.at(-1) ?? '').toLowerCase())) cut.pop();
  return cut.join(' ').replace(/[,;:]$/, '');
}

/** The label of a piece of evidence, or a sentence about an answer, as a title of a few words. */
export function shortTitle(text: string): string {
  return withoutStop(asSentence(shorten(text)));
}

/** A piece of advice as the title of what it found lacking: "Missing: how it ended". */
export function missingTitle(advice: string): string {
  const asked = advice.trim().replace(tellingVerb, '');
  return asked === advice.trim() ? shortTitle(advice) : `Missing: ${shorten(asked)}`;
}
