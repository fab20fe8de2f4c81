import { chooseQuestions } from '@shared/domain/questions/choose-questions';
import { eligibleQuestions } from '@shared/domain/questions/eligible-questions';
import { planQuestion } from '@shared/domain/questions/plan-question';
import { pick, seededRandom, shuffle } from '@shared/domain/questions/seeded-random';
import type { InterviewPlan } from '@shared/model/interview';
import type { Pack, Question, Round, Section, Stage } from '@shared/model/pack';

/** A run that is not a whole round: where it would belong in the process, and what it asks. */
export interface ShortRun {
  stage: Stage;
  round: Round;
  title: string;
  qualityIds: readonly string[];
  plan: InterviewPlan;
}

export interface ShortRunRequest {
  pack: Pack;
  seed: number;
  extraTime: number;
  recentQuestionIds: readonly string[];
}

/** The clocks of the short runs, in minutes, and how often the interviewer follows up. */
const clocks = {
  question: { minutes: 10, questions: 1, followUps: 3 },
  drill: { minutes: 10, questions: 2, followUps: 2 },
  negotiation: { minutes: 6, questions: 6, followUps: 0 },
} as const;

/** One question with its follow-ups, asked by the interviewer in whose round it belongs; null where it is unknown. */
export function planOneQuestion(questionId: string, request: ShortRunRequest): ShortRun | null {
  const question = request.pack.questions.find(({ id }) => id === questionId);
  const place = question && placeOf(question, request.pack);
  if (!question || !place) return null;
  return shortRun('question', [question], { ...place, title: question.title, request });
}

/** About ten minutes on one quality; null where the pack has no behavioural question for it. */
export function planDrill(qualityId: string, request: ShortRunRequest): ShortRun | null {
  const { pack, recentQuestionIds, seed } = request;
  const quality = pack.qualities.find(({ id }) => id === qualityId);
  const candidates = pack.questions.filter(
    ({ kind, qualityIds }) => kind === 'behavioural' && qualityIds[0] === qualityId,
  );
  const [first] = candidates;
  const place = first && placeOf(first, pack);
  if (!quality || !place) return null;
  const section = { ...place.section, kinds: ['behavioural' as const] };
  const random = seededRandom(seed);
  const count = clocks.drill.questions;
  const chosen = chooseQuestions({ section, count, candidates, recentQuestionIds, random, already: [] });
  return shortRun('drill', chosen, { ...place, title: `Drill: ${quality.name.toLowerCase()}`, request });
}

/** The call about an offer, in the pack's own order; null where the pack has none. */
export function planNegotiation(request: ShortRunRequest): ShortRun | null {
  const { pack } = request;
  const questions = pack.questions.filter(({ kind }) => kind === 'negotiation');
  const interviews = pack.stages.filter(({ rounds }) => rounds.length > 0);
  const places = interviews.flatMap((stage) => stage.rounds.map((round) => ({ stage, round })));
  const isRecruiters = ({ round }: { round: Round }): boolean =>
    pack.interviewers.some(({ id, seat }) => id === round.interviewerId && seat === 'recruiter');
  const place = places.find(isRecruiters) ?? places[0];
  if (!place || questions.length === 0) return null;
  return shortRun('negotiation', questions.slice(0, clocks.negotiation.questions), {
    ...place,
    title: 'The call about the offer',
    request,
  });
}

/**
 * The round that would ask this question: best one whose interviewer reports on the quality that it is about and on little
 * else, or the first of the process; any round where none would.
 */
function placeOf(
  question: Question,
  pack: Pack,
): { stage: Stage; round: Round; section: Section } | undefined {
  const places = pack.stages.flatMap((stage) =>
    stage.rounds.flatMap((round) => round.sections.map((section) => ({ stage, round, section }))),
  );
  const fitting = places.filter((place) => eligibleQuestions(pack, place).includes(question));
  const [quality = ''] = question.qualityIds;
  const [reporting] = fitting
    .filter(({ round }) => round.qualityIds.includes(quality))
    .toSorted((a, b) => a.round.qualityIds.length - b.round.qualityIds.length);
  return reporting ?? fitting[0] ?? places[0];
}

function shortRun(
  clock: keyof typeof clocks,
  questions: readonly Question[],
  place: { stage: Stage; round: Round; title: string; request: ShortRunRequest },
): ShortRun {
  const { stage, round, title, request } = place;
  const { minutes, followUps } = clocks[clock];
  const random = seededRandom(request.seed);
  const leads = shuffle(round.script.acknowledgements, random);
  return {
    stage,
    round,
    title,
    qualityIds: [...new Set(questions.flatMap(({ qualityIds }) => qualityIds))],
    plan: {
      lengthMin: minutes,
      seed: request.seed,
      greeting: '',
      closing: '',
      repeatLine: pick(round.script.repeat, random),
      sections: [{ id: clock, name: title, minutes: minutes * request.extraTime, followUps }],
      questions: questions.map((question, index) =>
        planQuestion(question, {
          sectionId: clock,
          reserve: false,
          lead: index === 0 ? '' : (leads[(index - 1) % leads.length] as string),
        }),
      ),
    },
  };
}
