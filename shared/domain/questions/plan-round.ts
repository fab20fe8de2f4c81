import { chooseQuestions } from '@shared/domain/questions/choose-questions';
import { eligibleQuestions } from '@shared/domain/questions/eligible-questions';
import { planQuestion } from '@shared/domain/questions/plan-question';
import { pick, seededRandom, shuffle } from '@shared/domain/questions/seeded-random';
import type { InterviewPlan } from '@shared/model/interview';
import type { Pack, Question, Round, Section, Stage } from '@shared/model/pack';

export interface PlanRequest {
  pack: Pack;
  stageId: string;
  roundId: string;
  lengthMin: number;
  /** Factor on the clocks. */
  extraTime: number;
  seed: number;
  /** Ids of questions asked in earlier sessions, the latest first. */
  recentQuestionIds: readonly string[];
}

/** So many more questions than planned are kept ready for a candidate who answers briefly: one for each minute. */
const secondsOfShortestExchange = 60;

/**
 * Chooses what one run of a round will ask. The same request gives the same plan; an unknown stage, round or length
 * gives null.
 */
export function planRound(request: PlanRequest): InterviewPlan | null {
  const { pack, lengthMin, seed, extraTime } = request;
  const stage = pack.stages.find(({ id }) => id === request.stageId);
  const round = stage?.rounds.find(({ id }) => id === request.roundId);
  if (!stage || !round?.lengthsMin.includes(lengthMin)) return null;
  const random = seededRandom(seed);
  const taken = new Set<string>();
  const context = { stage, round, request, random, taken };
  // All that is planned comes first: the reserve of one section must not take what another one needs.
  const planned = round.sections.map((section) => draw(section, context, { reserve: false, already: [] }));
  const questions = round.sections.flatMap((section, index) => {
    const chosen = planned[index] ?? [];
    const spare = chosen.length > 0 ? draw(section, context, { reserve: true, already: chosen }) : [];
    return [...chosen, ...spare].map((question) =>
      planQuestion(question, { sectionId: section.id, reserve: spare.includes(question), lead: '' }),
    );
  });
  if (!questions.some(({ reserve }) => !reserve)) return null;
  const { script } = round;
  const leads = shuffle(script.acknowledgements, random);
  return {
    lengthMin,
    seed,
    greeting: pick(script.greeting, random),
    closing: pick(script.closing, random),
    repeatLine: pick(script.repeat, random),
    sections: round.sections.flatMap(({ id, name, byLengthMin }) => {
      const share = byLengthMin[String(lengthMin)];
      return share && questions.some(({ sectionId }) => sectionId === id)
        ? [{ id, name, minutes: share.minutes * extraTime, followUps: share.followUps }]
        : [];
    }),
    questions: questions.map((question, index) => ({
      ...question,
      lead: index === 0 ? '' : (leads[(index - 1) % leads.length] as string),
    })),
  };
}

interface SectionContext {
  stage: Stage;
  round: Round;
  request: PlanRequest;
  random: () => number;
  taken: Set<string>;
}

interface Draw {
  reserve: boolean;
  /** What the section has already. */
  already: readonly Question[];
}

function draw(section: Section, context: SectionContext, { reserve, already }: Draw): Question[] {
  const { stage, round, request, random, taken } = context;
  const share = section.byLengthMin[String(request.lengthMin)];
  if (!share || share.questions === 0) return [];
  // What a candidate asks has no end of its own; the next question of theirs is asked for in reply to the last.
  const isOpenEnded = section.kinds.includes('your_questions');
  const most = Math.ceil((share.minutes * 60) / secondsOfShortestExchange);
  const spare = isOpenEnded ? 0 : Math.max(0, most - share.questions);
  const chosen = chooseQuestions({
    section,
    count: reserve ? spare : share.questions,
    candidates: eligibleQuestions(request.pack, { stage, round, section }).filter(({ id }) => !taken.has(id)),
    recentQuestionIds: request.recentQuestionIds,
    random,
    already,
  });
  for (const { id } of chosen) taken.add(id);
  return chosen;
}
