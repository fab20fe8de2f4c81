import type { ProbeCondition } from '@shared/model/pack-listening';
import { plainWords } from '@shared/domain/conversation/plain-words';
import type { ThreadReading } from './read-thread';

/** The phrases of a condition as plain words, put in order once: they are looked for in every answer. */
const plainPhrases = new WeakMap<readonly string[], string[]>();

function plain(phrases: readonly string[]): string[] {
  const known = plainPhrases.get(phrases);
  if (known) return known;
  const made = phrases.map((phrase) => ` ${plainWords(phrase).join(' ')} `);
  plainPhrases.set(phrases, made);
  return made;
}

function says(phrases: readonly string[], { plainText }: ThreadReading): boolean {
  const text = ` ${plainText} `;
  return plain(phrases).some((phrase) => text.includes(phrase));
}

/** True where a probe still has something to ask for. Every condition that is given must hold. */
export function conditionHolds(when: ProbeCondition, reading: ThreadReading): boolean {
  const { items, level } = reading;
  return (
    !when.lacks.some((item) => items.has(item)) &&
    (when.shows.length === 0 || when.shows.some((item) => items.has(item))) &&
    (when.responseTypes === undefined || when.responseTypes.includes(reading.responseType)) &&
    (when.ownership === undefined || when.ownership.includes(reading.ownership)) &&
    (when.offTopic === undefined || when.offTopic === !reading.onTopic) &&
    (when.levelFrom === undefined || level >= when.levelFrom) &&
    (when.levelUpTo === undefined || level <= when.levelUpTo) &&
    (when.says === undefined || says(when.says, reading)) &&
    (when.neverSays === undefined || !says(when.neverSays, reading))
  );
}
