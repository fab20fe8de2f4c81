import { stripVTControlCharacters } from 'node:util';

/**
 * What went wrong, for somebody who did not write the rehearsal: what was waited for in vain, or else the first line
 * without the call that it came from.
 *
 * @param {unknown} error
 */
export function sentenceOf(error) {
  const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const [firstLine = ''] = message.split('\n');
  const awaited = /waiting for (.+)/.exec(message)?.[1];
  if (awaited && /Timeout .+ exceeded/.test(firstLine)) return `It waited in vain for ${awaited}.`;
  return firstLine.replace(/^[a-zA-Z]+\.[a-zA-Z]+: /, '').replace(/^Error: /, '');
}
