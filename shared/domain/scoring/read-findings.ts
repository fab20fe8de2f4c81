import type { KindRule, Rubric } from '@shared/model/rubric';
import type { Word } from '@shared/model/transcript';
import { findEvidence, type Findings } from './evidence/find-evidence';
import { measureFacts, type Facts } from './gates/measure-facts';
import { readAnswer, type ReadAnswer } from './read-answer';
import { compileRubric } from './words/compile-rubric';

/** What an answer shows: its clauses, the items that are found in it, and its measures. */
export interface AnswerRead {
  answer: ReadAnswer;
  findings: Findings;
  facts: Facts;
}

/** Reads an answer for its score, and for whatever explains the score: the same answer gives the same findings. */
export function readFindings(input: {
  text: string;
  words: readonly Word[] | null;
  question: string;
  kind: KindRule;
  rubric: Rubric;
}): AnswerRead {
  const { text, words, question, kind, rubric } = input;
  const compiled = compileRubric(rubric);
  const answer = readAnswer(text, words, question, compiled);
  const idleLabels = kind.wantsStory ? (['hypothetical', 'opinion'] as const) : [];
  const findings = findEvidence(rubric.items, { answer, idleLabels });
  return { answer, findings, facts: measureFacts(answer, findings, compiled) };
}
