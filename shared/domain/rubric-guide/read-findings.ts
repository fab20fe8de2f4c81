import { findEvidence, type Findings } from '@shared/domain/scoring/evidence/find-evidence';
import { measureFacts, type Facts } from '@shared/domain/scoring/gates/measure-facts';
import { readAnswer } from '@shared/domain/scoring/read-answer';
import { compileRubric } from '@shared/domain/scoring/words/compile-rubric';
import type { KindRule, Rubric } from '@shared/model/rubric';
import type { Word } from '@shared/model/transcript';

/** What an answer shows: the items that were found in it, and its measures. */
export interface AnswerRead {
  findings: Findings;
  facts: Facts;
}

/** Reads an answer again in the way in which it is scored; the same answer gives the same findings. */
export function readFindings(answer: {
  text: string;
  words: readonly Word[] | null;
  question: string;
  kind: KindRule;
  rubric: Rubric;
}): AnswerRead {
  const { text, words, question, kind, rubric } = answer;
  const compiled = compileRubric(rubric);
  const read = readAnswer(text, words, question, compiled);
  const idleLabels = kind.wantsStory ? (['hypothetical', 'opinion'] as const) : [];
  const findings = findEvidence(rubric.items, { answer: read, idleLabels });
  return { findings, facts: measureFacts(read, findings, compiled) };
}
