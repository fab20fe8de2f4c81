import { readThread, type ThreadReading } from '@shared/domain/follow-ups/read-thread';
import { isJudged, scoreAnswer } from '@shared/domain/scoring/score-answer';
import { joinAnswers } from '@shared/domain/threads/join-answers';
import type { PlannedQuestion } from '@shared/model/interview';
import type { Pack, QuestionKind } from '@shared/model/pack';
import type { Score } from '@shared/model/score';
import { shippedRubric } from '@tests/support/scored-answer';
import {
  noIdea,
  onceMore,
  vagueReplies,
  type Saying,
  type WholeAnswer,
} from '@tests/support/simulated-answers';

/** So many sayings of a thread are read: what comes after the first follow-up adds less, and all of it costs time. */
const mostRead = 2;
/** These add nothing that could be read. */
const emptySayings: ReadonlySet<string> = new Set([noIdea, onceMore, ...vagueReplies].map(({ id }) => id));

/** What the rubric makes of an answer together with its follow-ups. */
export interface Judged {
  text: string;
  score: Score;
  reading: ThreadReading;
}

/** An answer that is read, and the qualities that it is read for. */
interface ToRead {
  kind: QuestionKind;
  sayings: readonly Saying[];
  targetIds: readonly string[];
}

function isWhole(saying: Saying): saying is WholeAnswer {
  return 'question' in saying;
}

function joined(sayings: readonly Saying[]): string {
  return joinAnswers(sayings.map(({ id, text }) => ({ takeId: id, text, words: [], durationSec: 0 }))).text;
}

/**
 * The program's own scorer, which reads every combination of sayings once: simulated candidates draw on the same pool of
 * answers over and over. An answer is read as one to the question that it was written for.
 */
export class SimulatedJudge {
  readonly #judged = new Map<string, Judged>();
  readonly #scores = new Map<string, Score>();

  constructor(private readonly pack: Pack) {}

  /** Reads the first sayings of one thread as one answer; null for kinds of question that nobody judges. */
  read(question: Pick<PlannedQuestion, 'kind' | 'qualityIds'>, thread: readonly Saying[]): Judged | null {
    if (!isJudged(shippedRubric, question.kind)) return null;
    const sayings = thread.filter(({ id }, index) => index === 0 || !emptySayings.has(id)).slice(0, mostRead);
    const key = [question.kind, ...question.qualityIds, ...sayings.map(({ id }) => id)].join(' ');
    const known = this.#judged.get(key);
    if (known) return known;
    const text = joined(sayings);
    const score = this.#scoreFor(question, sayings);
    const judged = { text, score, reading: readThread(score, text) };
    this.#judged.set(key, judged);
    return judged;
  }

  #scoreFor(
    { kind, qualityIds }: Pick<PlannedQuestion, 'kind' | 'qualityIds'>,
    sayings: readonly Saying[],
  ): Score {
    // Of a talk the level goes to whatever was asked for.
    if (kind === 'database' || kind === 'technical')
      return this.#score({ kind, sayings, targetIds: qualityIds });
    // A story is read by the same ladder, whatever it is told for.
    const read = { kind: kind === 'deep_dive' ? 'behavioural' : kind, sayings } as const;
    const all = this.pack.qualities.map(({ id }) => id);
    const own = (sayings.find(isWhole)?.qualityIds ?? []).filter((id) => all.includes(id));
    const score = this.#score({ ...read, targetIds: own.length > 0 ? own : all });
    if (qualityIds.every((id) => score.qualities[id])) return score;
    // What a question asks for is judged in any case.
    const whole = this.#score({ ...read, targetIds: all });
    const asked = qualityIds.map((id) => [id, whole.qualities[id] ?? null]);
    return { ...score, qualities: { ...score.qualities, ...Object.fromEntries(asked) } };
  }

  #score({ kind, sayings, targetIds }: ToRead): Score {
    const key = [kind, ...targetIds, ...sayings.map(({ id }) => id)].join(' ');
    const known = this.#scores.get(key);
    if (known) return known;
    const score = scoreAnswer({
      text: joined(sayings),
      words: null,
      question: {
        kind,
        text: sayings.find(isWhole)?.question ?? '',
        qualityIds: [...targetIds],
        targetSec: { min: 90, max: 180 },
      },
      qualities: this.pack.qualities,
      rubric: shippedRubric,
    });
    this.#scores.set(key, score);
    return score;
  }
}
