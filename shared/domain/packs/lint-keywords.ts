import type { PackFault } from '@shared/domain/packs/pack-fault';
import type { CandidateQuestion } from '@shared/model/pack-candidate-questions';

/** Finds keywords that stand twice: they cannot tell one question of a candidate from another. */
export function lintKeywords(candidateQuestions: readonly CandidateQuestion[]): PackFault[] {
  const firstUse = new Map<string, string>();
  return candidateQuestions.flatMap(({ id, keywords }, index) =>
    keywords.flatMap((keyword, at) => {
      const plain = keyword.toLowerCase().replace(/\s+/g, ' ');
      const earlier = firstUse.get(plain);
      if (earlier === undefined) {
        firstUse.set(plain, id);
        return [];
      }
      return [
        {
          file: 'your-questions.json',
          path: ['candidateQuestions', index, 'keywords', at],
          reason: `the keyword “${keyword}” stands twice${earlier === id ? '' : `, first in “${earlier}”`}`,
          suggestion: 'Keep it where it fits best.',
        },
      ];
    }),
  );
}
