import { pick } from '@shared/domain/questions/seeded-random';
import type { PlannedQuestion } from '@shared/model/interview';
import type { Pack } from '@shared/model/pack';
import type { Listening, RungName } from '@shared/model/pack-listening';
import { ownIndexOf } from '@shared/domain/follow-ups/own-probe-id';
import {
  anotherStory,
  halfOf,
  noIdea,
  noQuestions,
  oddQuestion,
  sharpReasons,
  sharpReplies,
  vagueReplies,
  wholeAnswers,
  type Saying,
  type WholeAnswer,
} from '@tests/support/simulated-answers';

/** What somebody is like in interviews. Chances are from 0 to 1 and are drawn at every question. */
export interface Temper {
  /** The level that their answers lie around, 1 to 5. */
  strength: number;
  /** How long they talk: 1 for the comfortable length of an answer. */
  tempo: number;
  /** Says half of what there is to say. */
  isTerse: boolean;
  /** Questions that they have at the end of each round. */
  questions: number;
  skips: number;
  hasNoIdea: number;
  fallsSilent: number;
  asksAgain: number;
  wantsAMoment: number;
  breaksOff: number;
  retells: number;
  triesAgain: number;
  endsEarly: number;
  leavesRoundsOut: number;
}

const between = (low: number, high: number, random: () => number): number => low + (high - low) * random();

/** Most people have none of a habit; the others have it to some degree. */
function habit(share: number, most: number, random: () => number): number {
  const has = random() < share;
  return has ? random() * most : 0;
}

/** Somebody as chance has it: the strong, the weak, the terse, the long-winded, and every habit that costs an answer. */
export function randomTemper(random: () => number): Temper {
  const isTerse = random() < 0.15;
  return {
    strength: between(1, 5, random),
    tempo: isTerse ? between(0.25, 0.6, random) : between(0.9, random() < 0.3 ? 2.8 : 1.7, random),
    isTerse,
    questions: Math.floor(random() * 3),
    skips: habit(0.3, 0.2, random),
    hasNoIdea: habit(0.3, 0.15, random),
    fallsSilent: habit(0.2, 0.15, random),
    asksAgain: habit(0.3, 0.1, random),
    wantsAMoment: habit(0.4, 0.2, random),
    breaksOff: habit(0.3, 0.05, random),
    retells: habit(0.1, 0.4, random),
    triesAgain: habit(0.3, 0.3, random),
    endsEarly: habit(0.15, 0.005, random),
    leavesRoundsOut: habit(0.25, 0.3, random),
  };
}

/** Kinds that are answered with a story out of one's own life. */
export const storyKinds: ReadonlySet<string> = new Set(['behavioural', 'deep_dive']);

/** As far off as an answer of another level is a story of the right level about something else. */
const besideTheQuestion = 0.7;

/** From this level on somebody has something to say to a follow-up. */
const sharpFrom = 3;

/** One person in one loop: knows which stories were told, and finds something to say to everything. */
export class SimulatedCandidate {
  readonly #told: WholeAnswer[] = [];
  readonly #isSharp: boolean;

  constructor(
    readonly temper: Temper,
    private readonly random: () => number,
  ) {
    this.#isSharp = temper.strength >= sharpFrom;
  }

  does(chance: keyof Temper): boolean {
    return this.random() < Number(this.temper[chance]);
  }

  /** How long an answer takes, in milliseconds: around the comfortable length. */
  answerMs({ targetSec }: PlannedQuestion): number {
    const usualSec = (targetSec.min + targetSec.max) / 2;
    return usualSec * 1000 * this.temper.tempo * between(0.7, 1.3, this.random);
  }

  /** What is said to a question of the plan: a story, an introduction, dates, or something else that is fitting. */
  answer(question: PlannedQuestion): Saying {
    if (this.does('hasNoIdea')) return noIdea;
    const answer = this.#choose(question);
    return this.temper.isTerse ? halfOf(answer) : answer;
  }

  #choose({ kind, qualityIds }: PlannedQuestion): Saying {
    const known = wholeAnswers[kind] ?? [];
    if (!storyKinds.has(kind)) return this.#nearest(known, []);
    if (this.#told.length > 0 && this.does('retells')) return pick(this.#told, this.random);
    const fresh = known.filter(({ id }) => this.#told.every((told) => told.id !== id));
    const story = this.#nearest(fresh.some((each) => this.#isLike(each)) ? fresh : known, qualityIds);
    this.#told.push(story);
    return story;
  }

  /** True for an answer of which this person would be capable. */
  #isLike({ level }: WholeAnswer): boolean {
    return Math.abs(level - this.temper.strength) < 1.2;
  }

  /** An answer about as good as this person is, and about what was asked for where there is one. */
  #nearest(answers: readonly WholeAnswer[], wantedIds: readonly string[]): WholeAnswer {
    const wanted = this.temper.strength + between(-0.7, 0.7, this.random);
    const isFitting = ({ qualityIds }: WholeAnswer): boolean =>
      wantedIds.length === 0 || qualityIds.some((id) => wantedIds.includes(id));
    const distance = (answer: WholeAnswer): number =>
      Math.abs(answer.level - wanted) + (isFitting(answer) ? 0 : besideTheQuestion);
    const least = Math.min(...answers.map(distance));
    return pick(
      answers.filter((answer) => distance(answer) <= least + 0.01),
      this.random,
    );
  }

  /** What is said to a follow-up: something new each time, and on the point where there is something to say. */
  reply(rung: RungName | null, sayingsBefore: readonly Saying[]): Saying {
    const isNew = ({ id }: Saying): boolean => sayingsBefore.every((said) => said.id !== id);
    if (this.does('hasNoIdea')) return noIdea;
    if (rung === null) return isNew(anotherStory) ? anotherStory : noIdea;
    const onPoint = this.#isSharp ? sharpReplies[rung] : undefined;
    if (onPoint && isNew(onPoint)) return onPoint;
    const rest = (this.#isSharp ? sharpReasons : vagueReplies).find(isNew);
    return rest ?? noIdea;
  }

  /** A question to the interviewer, or the word that there are no more; `asked` were put before. */
  ask(pack: Pack, asked: number): Saying {
    if (asked >= this.temper.questions) return noQuestions;
    if (this.random() < 0.1 || pack.candidateQuestions.length === 0) return oddQuestion;
    const { id, example } = pick(pack.candidateQuestions, this.random);
    return { id, text: example };
  }
}

/** The probe that a follow-up is: of a question's own one the probe that it stands for, if it stands for any. */
export function probeFor({ questionId, followUp }: PlannedQuestion, pack: Pack): string | null {
  const probeId = followUp?.probeId ?? null;
  const ownIndex = probeId === null ? null : ownIndexOf(probeId);
  if (ownIndex === null) return probeId;
  const root = pack.questions.find(({ id }) => id === questionId);
  return root?.followUps[ownIndex]?.standsFor ?? null;
}

/** What a follow-up asks for; null where it asks for another answer altogether. */
export function rungOf(question: PlannedQuestion, pack: Pack, listening: Listening): RungName | null {
  const probeId = probeFor(question, pack);
  if (probeId === null) return 'depth';
  return listening.probes.find(({ id }) => id === probeId)?.rung ?? null;
}
