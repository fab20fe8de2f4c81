import { chooseExample } from './choose-example';
import { guideRungs } from './guide-rungs';
import { overallLadder } from './overall-ladder';
import { ladderOfQuality } from '@shared/domain/scoring/ladders/find-ladder';
import { readFindings, type AnswerRead } from '@shared/domain/scoring/read-findings';
import type { Quality, Question } from '@shared/model/pack';
import type { KindRule, Rubric } from '@shared/model/rubric';
import type { ExampleAnswer, GuideLadder, RubricGuide } from '@shared/model/rubric-guide';
import type { Score } from '@shared/model/score';
import type { Word } from '@shared/model/transcript';

/** What a guide is made for: an answer with its score, or the question alone where there is no score to tell. */
export interface RubricGuideInput {
  question: Pick<Question, 'text' | 'kind' | 'qualityIds'>;
  /** The qualities of the pack. */
  qualities: readonly Quality[];
  rubric: Rubric;
  examples: readonly ExampleAnswer[];
  judged: { text: string; words: readonly Word[] | null; score: Score } | null;
}

function anchorsOf({ anchors }: Quality): GuideLadder['anchors'] {
  return ([1, 2, 3, 4, 5] as const).map((level) => ({ level, text: anchors[level] }));
}

/** Those that the question asks for first, then what the answer showed besides, then the rest of the pack. */
function inOrder({ question, qualities, judged }: RubricGuideInput): readonly Quality[] {
  const rank = ({ id }: Quality): number => {
    if (question.qualityIds.includes(id)) return 0;
    return judged?.score.qualities[id] ? 1 : 2;
  };
  return qualities.toSorted((a, b) => rank(a) - rank(b));
}

/** True where a quality is judged on a ladder of its own; in a talk it has the level of the whole. */
function hasOwnLadder(kind: KindRule, quality: Quality, question: RubricGuideInput['question']): boolean {
  if (kind.wantsStory) return true;
  return kind.qualityLadder !== undefined && question.qualityIds.includes(quality.id);
}

function qualityLadder(input: RubricGuideInput, quality: Quality, read: AnswerRead | null): GuideLadder {
  const { rubric, question, judged } = input;
  const kind = rubric.kinds[question.kind];
  const score = judged?.score.qualities[quality.id] ?? null;
  const own = kind !== undefined && hasOwnLadder(kind, quality, question);
  return {
    qualityId: quality.id,
    name: quality.name,
    level: score?.level ?? null,
    score: score?.score ?? null,
    rungs: own ? guideRungs(ladderOfQuality(rubric, quality.id), rubric.items, score && read) : [],
    anchors: anchorsOf(quality),
  };
}

/**
 * The ladders behind a score: each rung with its reason and its needs, ticked where this answer meets them, the pack's
 * words for each level, and what the highest level sounds like. A quality without rungs follows the answer as a whole.
 */
export function rubricGuide(input: RubricGuideInput): RubricGuide {
  const { question, rubric, examples, judged } = input;
  const kind = rubric.kinds[question.kind];
  const read = kind && judged ? readFindings({ ...judged, question: question.text, kind, rubric }) : null;
  const whole: GuideLadder[] = kind
    ? [
        {
          qualityId: null,
          name: 'The whole answer',
          level: judged?.score.level ?? null,
          score: judged?.score.overall ?? null,
          rungs: guideRungs(overallLadder(rubric, kind, question, read), rubric.items, read),
          anchors: [],
        },
      ]
    : [];
  return {
    rubricVersion: rubric.version,
    ladders: [...whole, ...inOrder(input).map((quality) => qualityLadder(input, quality, read))],
    example: chooseExample(examples, question),
  };
}
