import type { SpokenAnswer } from '@tests/support/judgement/spoken-answers';
import { seededRandom } from '@tests/support/seeded-random';

/** From this level on there is something to spoil. */
const worthSpoiling = 3;

function shuffled(text: string, seed: number): string {
  const random = seededRandom(seed);
  return text
    .split(/\s+/)
    .map((word) => ({ word, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
}

function echoed(question: string): string {
  const plain = question.replace(/[?.]+$/, '');
  return `${plain}. So, ${plain.toLowerCase()}, well, ${plain.toLowerCase()}, yes. That is: ${plain}.`;
}

/** The two ways to spoil an answer that need no writer: its words in another order, and the question said again. */
export function spoiltAnswers(answers: readonly SpokenAnswer[]): SpokenAnswer[] {
  return answers
    .filter(({ set, kind, label }) => set === 'base' && kind === 'behavioural' && label >= worthSpoiling)
    .flatMap((answer, seed) =>
      (
        [
          ['gibberish', shuffled(answer.text, seed)],
          ['echo', echoed(answer.question)],
        ] as const
      ).map(([type, text]) => ({
        ...answer,
        id: `${answer.id}-${type}`,
        set: 'degraded' as const,
        type,
        of: answer.id,
        label: 1,
        star: null,
        text,
      })),
    );
}
