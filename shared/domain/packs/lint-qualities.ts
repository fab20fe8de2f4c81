import type { PackFault } from '@shared/domain/packs/pack-fault';
import { repeatedLevels } from '@shared/domain/packs/repeated-levels';
import type { Pack } from '@shared/model/pack';

const file = 'qualities.json';
/** Fewer questions than this for one quality, and a candidate soon knows them all. */
const fewestQuestions = 3;

/** Finds qualities and principles that no question, or hardly one, asks for, and anchors that repeat each other. */
export function lintQualities({ qualities, principles, questions }: Pack): PackFault[] {
  return [
    ...qualities.flatMap(({ id, name }, index) => {
      const count = questions.filter(({ qualityIds }) => qualityIds.includes(id)).length;
      if (count >= fewestQuestions) return [];
      const reason =
        count === 0 ? `no question asks for “${name}”` : `only ${count} of the questions ask for “${name}”`;
      return [
        {
          file,
          path: ['qualities', index],
          reason,
          suggestion: `Write at least ${fewestQuestions} questions with "${id}" in qualityIds.`,
        },
      ];
    }),
    ...qualities.flatMap((quality, index) =>
      repeatedLevels(quality).map((level) => ({
        file,
        path: ['qualities', index, 'anchors', level],
        reason: 'repeats the anchor of a lower level',
        suggestion: `Say what an answer on level ${level} shows that a lower one does not.`,
      })),
    ),
    ...principles.flatMap(({ id, name }, index) =>
      questions.some(({ principleIds }) => principleIds.includes(id))
        ? []
        : [
            {
              file,
              path: ['principles', index],
              reason: `no question asks for the principle “${name}”`,
              suggestion: `Write a question with "${id}" in principleIds.`,
            },
          ],
    ),
  ];
}
