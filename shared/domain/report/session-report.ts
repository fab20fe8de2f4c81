import { estimateLevel } from '@shared/domain/progress/estimate-level';
import type { JudgedThread } from '@shared/model/debrief';
import type { Delivery } from '@shared/model/delivery';
import type { Quality } from '@shared/model/pack';
import type { ReportAnswer, SessionReport } from '@shared/model/report';
import type { Advice } from '@shared/model/score';
import type { Session } from '@shared/model/session';

/** What the report is made of. */
export interface ReportParts {
  session: Session;
  packName: string;
  qualities: readonly Quality[];
  threads: readonly JudgedThread[];
  /** By take: how it was spoken; takes without a measure are left out. */
  deliveries: ReadonlyMap<string, Delivery>;
  writtenAt: string;
}

/** More quotes of one answer than this do not fit on a page that is to be read. */
const mostQuotes = 3;

/** A quote of fewer words says little without its neighbours. */
const fewestWords = 7;

/** Things to work on that one can keep in mind. */
const mostAdvice = 3;

function ownRating({ takes }: Session, { takeIds }: JudgedThread): number | null {
  return takes.find(({ id }) => id === takeIds[0])?.selfRating ?? null;
}

/** Scores are told once the user has judged first, unless they are held until a debrief. */
function isTold(session: Session, thread: JudgedThread): boolean {
  return !session.scoresHeld && ownRating(session, thread) !== null;
}

function briefDelivery(delivery: Delivery | undefined): ReportAnswer['delivery'] {
  if (!delivery) return null;
  const { durationSec, paceWpm, fillersPerMin, longestPauseSec } = delivery;
  return { durationSec, paceWpm, fillersPerMin, longestPauseSec };
}

const isTelling = (quote: string): boolean => quote.split(/\s+/).length >= fewestWords;

const rankOf = ({ quality, quote }: ReportAnswer['evidence'][number]): number =>
  (isTelling(quote) ? 0 : 2) + (quality === null ? 1 : 0);

/** The quotes of an answer, each kind of evidence once: whole thoughts before scraps, those about a quality first. */
function bestQuotes({ evidence }: JudgedThread): ReportAnswer['evidence'] {
  const kinds = evidence.filter(
    ({ item }, place) => evidence.findIndex((other) => other.item === item) === place,
  );
  return kinds.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, mostQuotes);
}

function answerOf(thread: JudgedThread, { session, deliveries }: ReportParts): ReportAnswer {
  const question = session.plan.questions[thread.questionIndex];
  const takeId = thread.takeIds[0] ?? '';
  const shown = isTold(session, thread);
  const { overall, level, range, reason, missing } = thread.score;
  const followUps = session.plan.questions.filter(
    ({ followUp }) => followUp !== null && followUp.rootIndex === thread.questionIndex,
  );
  const asked = followUps.filter((_, place) => place < thread.takeIds.length - 1);
  return {
    takeId,
    questionIndex: thread.questionIndex,
    title: thread.title,
    questionText: question?.text ?? thread.title,
    followUps: asked.map(({ text }) => text),
    selfRating: ownRating(session, thread),
    overall: shown ? overall : null,
    level: shown ? level : null,
    range: shown ? range : null,
    reason: shown ? reason : null,
    evidence: shown ? bestQuotes(thread) : [],
    missing: shown ? missing : [],
    delivery: briefDelivery(deliveries.get(takeId)),
  };
}

function overallOf(told: readonly JudgedThread[]): SessionReport['overall'] {
  const [only] = told;
  if (!only) return null;
  const scores = told.map(({ score }) => ({ score: score.overall, weight: 1 }));
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const estimate = estimateLevel(scores);
  const { low, high } = estimate ?? only.score.range;
  // The mean of the page, not the weighted one of progress: a reader adds up what stands below it.
  return {
    value: mean,
    low: Math.min(low, mean),
    high: Math.max(high, mean),
    answers: told.length,
  };
}

function qualityLines({ qualities, session }: ReportParts, told: readonly JudgedThread[]) {
  const lines = qualities.map(({ id, name }) => {
    const judged = told.flatMap(({ score }) => score.qualities[id] ?? []);
    const best = judged.toSorted((a, b) => b.score - a.score)[0];
    return {
      qualityId: id,
      name,
      score: best ? judged.reduce((sum, { score }) => sum + score, 0) / judged.length : null,
      answers: judged.length,
      reason: best?.reason ?? null,
    };
  });
  return lines.filter(({ qualityId, answers }) => answers > 0 || session.qualityIds.includes(qualityId));
}

/** The first advice of the weakest answers, each sentence once. */
function adviceOf(told: readonly JudgedThread[]): SessionReport['workOn'] {
  const seen = new Set<string>();
  const weakestFirst = told.toSorted((a, b) => a.score.overall - b.score.overall);
  const rounds = [0, 1, 2].flatMap((place) =>
    weakestFirst.map((thread): [JudgedThread, Advice | undefined] => [thread, thread.score.missing[place]]),
  );
  return rounds
    .flatMap(([thread, advice]) => {
      if (!advice || seen.has(advice.advice)) return [];
      seen.add(advice.advice);
      return [{ advice: advice.advice, takeId: thread.takeIds[0] ?? '', title: thread.title }];
    })
    .slice(0, mostAdvice);
}

/** One page about one session. Scores that are held, or that the user has not judged first, are left out. */
export function sessionReport(parts: ReportParts): SessionReport {
  const told = parts.threads.filter((thread) => isTold(parts.session, thread));
  return {
    session: parts.session,
    packName: parts.packName,
    writtenAt: parts.writtenAt,
    overall: overallOf(told),
    qualities: qualityLines(parts, told),
    answers: parts.threads.map((thread) => answerOf(thread, parts)),
    workOn: adviceOf(told),
    rubricVersion: told[0]?.score.rubricVersion ?? null,
    held: parts.session.scoresHeld,
  };
}
