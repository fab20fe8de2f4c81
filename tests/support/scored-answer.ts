import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadRubric } from '@electron/main/rubrics/load-rubric';
import { scoreAnswer } from '@shared/domain/scoring/score-answer';
import { QualitySchema, type Quality, type Question, type QuestionKind } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import type { Score } from '@shared/model/score';
import type { Word } from '@shared/model/transcript';

const root = resolve(import.meta.dirname, '..', '..');

const loaded = loadRubric(resolve(root, 'resources/rubrics'));
if (!loaded.ok) throw new Error(loaded.error.message);

/** The rubric that the program ships. */
export const shippedRubric: Rubric = loaded.value;

const shippedQualities: unknown = JSON.parse(
  readFileSync(resolve(root, 'resources/packs/amazon-backend-developer/qualities.json'), 'utf8'),
);

/** The qualities of the Amazon pack. */
export const packQualities: Quality[] = (shippedQualities as { qualities: unknown[] }).qualities.map(
  (quality) => QualitySchema.parse(quality),
);

/** What a test says about the question; the rest is usual. */
export interface AskedFor {
  question?: string;
  kind?: QuestionKind;
  qualityIds?: string[];
  words?: Word[] | null;
  qualities?: Quality[];
  rubric?: Rubric;
}

/** Scores a text with the rubric that the program ships, as the answer to a behavioural question. */
export function scored(text: string, asked: AskedFor = {}): Score {
  const question: Pick<Question, 'text' | 'kind' | 'qualityIds' | 'targetSec'> = {
    text: asked.question ?? 'Tell me about a time when you solved a problem.',
    kind: asked.kind ?? 'behavioural',
    qualityIds: asked.qualityIds ?? [],
    targetSec: { min: 90, max: 180 },
  };
  return scoreAnswer({
    text,
    words: asked.words ?? null,
    question,
    qualities: asked.qualities ?? packQualities,
    rubric: asked.rubric ?? shippedRubric,
  });
}
