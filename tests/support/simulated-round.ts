import { considerAnswer } from '@shared/domain/interview/consider-answer';
import type { Consideration, HeardAnswer } from '@shared/domain/interview/consideration';
import { cutInMs } from '@shared/domain/interview/section-clock';
import type { ThreadReading } from '@shared/domain/follow-ups/read-thread';
import { pick } from '@shared/domain/questions/seeded-random';
import type { InterviewPlan, PlannedQuestion } from '@shared/model/interview';
import type { Interviewer, Pack } from '@shared/model/pack';
import type { Listening } from '@shared/model/pack-listening';
import { ResponseTypeSchema } from '@shared/model/score';
import { someConditions } from '@tests/support/review-samples';

export interface SimulatedRound {
  pack: Pack;
  interviewer: Interviewer;
  listening: Listening;
  plan: InterviewPlan;
  /** Chance: of the candidate, of their pace and of the interviewer's wording. */
  random: () => number;
  fillTime?: boolean;
}

/** How a simulated round went. */
export interface RoundEnd {
  /** On the interview's clock, at the decision to say goodbye. */
  elapsedMs: number;
  /** Everything that was asked, in order. */
  asked: PlannedQuestion[];
  plan: InterviewPlan;
  /** No question of the reserve was left for somebody whose answers were brief. */
  usedUp: boolean;
}

/** The most answers that any round could have: one that goes on longer is a loop. */
export const mostAnswers = 200;

const items = new WeakMap<Listening, string[]>();

/** Everything that probes look for. */
function itemsOf(listening: Listening): string[] {
  const known = items.get(listening);
  if (known) return known;
  const found = [...new Set(listening.probes.flatMap(({ when }) => [...when.lacks, ...when.shows]))];
  items.set(listening, found);
  return found;
}

/** A reading as chance has it: any kind of answer, on any level, with some of the evidence that probes look for. */
export function randomReading(listening: Listening, random: () => number): ThreadReading {
  const shown = itemsOf(listening).filter(() => random() < 0.4);
  const level = 1 + Math.floor(random() * 5);
  const text =
    'Last spring I moved the nightly export of invoices to a queue, and it fell from 40 to 12 minutes.';
  return {
    responseType: random() < 0.7 ? 'story' : pick(ResponseTypeSchema.options, random),
    ownership: pick(['I', 'we', 'mixed', 'none'] as const, random),
    onTopic: random() < 0.9,
    level,
    overall: level,
    wordCount: 20 + Math.floor(random() * 300),
    items: new Set(shown),
    evidence: shown.map((item) => ({ item, quote: 'moved the nightly export of invoices to a queue' })),
    text,
    plainText: text.toLowerCase().replaceAll(/[,.]/g, ''),
  };
}

const judgedKinds = new Set([
  'behavioural',
  'deep_dive',
  'database',
  'technical',
  'introduction',
  'motivation',
]);

/** What was understood of an answer as chance has it; at the end some candidates ask, and some have nothing to ask. */
export function randomHeard(
  question: PlannedQuestion,
  { pack, listening, random }: SimulatedRound,
): HeardAnswer {
  if (question.kind === 'your_questions') {
    const asks = random() < 0.8 && pack.candidateQuestions.length > 0;
    const text = asks ? pick(pack.candidateQuestions, random).example : 'No, I have no questions, thank you.';
    return { text, reading: null, noIdeas: 0, toldBefore: null };
  }
  const hasNoIdea = random() < 0.05;
  const reading = judgedKinds.has(question.kind) ? randomReading(listening, random) : null;
  return {
    text: hasNoIdea ? 'I cannot think of an example.' : 'Last spring I moved the nightly export to a queue.',
    reading,
    noIdeas: 0,
    toldBefore: random() < 0.05 ? 'the nightly export' : null,
  };
}

const between = (low: number, high: number, random: () => number): number => low + (high - low) * random();

/** Around its usual length, a follow-up is answered in less than a minute. */
function answerMs({ targetSec, followUp }: PlannedQuestion, random: () => number): number {
  const usualMs = ((targetSec.min + targetSec.max) / 2) * 1000;
  return followUp ? between(20_000, 60_000, random) : usualMs * between(0.7, 1.3, random);
}

/** Plays a round to its goodbye with a candidate who answers as chance has it. */
export function simulateRound(round: SimulatedRound): RoundEnd {
  const { pack, interviewer, listening, random, fillTime = true } = round;
  const limitMs = cutInMs(round.plan) ?? Infinity;
  const asked: PlannedQuestion[] = [];
  let { plan } = round;
  let questionIndex = 0;
  let elapsedMs = between(3000, 15_000, random);
  while (asked.length < mostAnswers) {
    const question = plan.questions[questionIndex];
    if (!question) throw new Error(`There is no question ${questionIndex}.`);
    asked.push(question);
    elapsedMs += between(3000, 15_000, random);
    const endMs = elapsedMs + answerMs(question, random);
    const isCut = endMs > limitMs;
    elapsedMs = isCut ? Math.max(elapsedMs, limitMs) : endMs;
    const input: Consideration = {
      session: { plan, interviewer, conditions: { ...someConditions, fillTime } },
      pack,
      listening,
      questionIndex,
      elapsedMs,
      heard: randomHeard(question, round),
      ending: isCut ? 'cut-in' : null,
      random,
    };
    const considered = considerAnswer(input);
    ({ plan } = considered);
    const { nextIndex } = considered.decided.next;
    if (nextIndex === null) break;
    questionIndex = nextIndex;
  }
  const spent = new Set(asked.map(({ questionId }) => questionId));
  const usedUp = plan.questions.every(({ questionId, reserve }) => !reserve || spent.has(questionId));
  return { elapsedMs, asked, plan, usedUp };
}
