import { describe, expect, it } from 'vitest';
import { rewriteHint } from '@shared/domain/rewrite/rewrite-hint';
import type { QuestionKind } from '@shared/model/pack';
import { spokenAnswers } from '@tests/support/judgement/spoken-answers';
import { labelledAnswers } from '@tests/support/labelled-answers';
import { scored } from '@tests/support/scored-answer';

interface Asked {
  text: string;
  question: string;
  kind: QuestionKind;
}

/** Every answer that may be looked at, and the older ones. */
const answers: readonly Asked[] = [
  ...labelledAnswers('tuning'),
  ...labelledAnswers('held-out'),
  ...spokenAnswers('development'),
];

/** What the hint quotes that was not said, or is far too long to be said in one breath. */
function inventedIn({ text, question, kind }: Asked): string[] {
  const score = scored(text, { kind, question });
  return [true, false].flatMap((story) =>
    rewriteHint(score, text, { story }).parts.flatMap((part) =>
      part.from === 'answer' && (!text.includes(part.quote) || part.quote.split(/\s+/).length > 30)
        ? [part.quote]
        : [],
    ),
  );
}

describe('the rewrite hint of every answer', () => {
  it('quotes only words that stand in it', () => {
    expect(answers.length).toBeGreaterThan(600);
    expect(answers.flatMap(inventedIn)).toEqual([]);
  });

  it('quotes only words that stand in it where a recogniser wrote no stops', () => {
    const bare = answers
      .filter((_answer, place) => place % 5 === 0)
      .map((answer) => ({ ...answer, text: answer.text.toLowerCase().replaceAll(/[.,;:!?]/g, '') }));
    expect(bare.flatMap(inventedIn)).toEqual([]);
  });
});
