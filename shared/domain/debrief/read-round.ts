import type { JudgedThread, Moment, Packet, PacketQuality, RoundRecord } from '@shared/model/debrief';
import type { Quality } from '@shared/model/pack';
import type { DebriefRules } from '@shared/model/pack-debrief';
import { findConcerns } from './find-concerns';
import { findRemarks } from './find-remarks';
import { findStrengths } from './find-strengths';
import { giveVote, type QualityLevel } from './give-vote';
import { heardAnswers, type HeardAnswer } from './heard-answers';
import { judgeConfidence } from './judge-confidence';
import { asPoint, type TitledPoint } from './titled-point';
import { weightedMean } from './weighted-mean';

/** What a packet is written by. */
export interface PacketContext {
  qualities: readonly Quality[];
  rules: DebriefRules;
}

/** One quality as one interviewer heard it, with everything that the packet leaves out. */
export interface QualityReading {
  qualityId: string;
  name: string;
  functional: boolean;
  score: number | null;
  answers: readonly HeardAnswer[];
  words: number;
  strengths: readonly TitledPoint[];
  concerns: readonly TitledPoint[];
}

/** One round as it was read: the packet, and what the debrief goes back to. */
export interface RoundReading {
  record: RoundRecord;
  packet: Packet;
  qualities: readonly QualityReading[];
  /** The answers that showed something of the interviewer's qualities, each once. */
  heard: readonly JudgedThread[];
}

// A question that asks for a quality tells more of it than one in which it comes up by the way.
const aimedWeight = 2;

const wordsOf = (threads: readonly JudgedThread[]): number =>
  threads.reduce((sum, { wordCount }) => sum + wordCount, 0);

function readQuality(
  id: string,
  record: RoundRecord,
  context: PacketContext,
  told: Moment[],
): QualityReading {
  // A quality that the pack has lost since then keeps its id for a name: what was heard of it still counts.
  const quality = context.qualities.find((one) => one.id === id);
  const answers = heardAnswers(record.threads, id);
  return {
    qualityId: id,
    name: quality?.name ?? id,
    functional: quality?.functional ?? false,
    score: weightedMean(
      answers.map(({ heard, aimed }) => ({ level: heard.score, weight: aimed ? aimedWeight : 1 })),
    ),
    answers,
    words: wordsOf(answers.map(({ thread }) => thread)),
    strengths: findStrengths(answers, id, told),
    concerns: findConcerns(answers, id),
  };
}

function packetQuality(reading: QualityReading, rules: DebriefRules): PacketQuality {
  const { qualityId, name, functional, score, answers, words, strengths, concerns } = reading;
  return {
    qualityId,
    name,
    functional,
    score,
    answers: answers.length,
    confidence: judgeConfidence({ answers: answers.length, words }, rules.thin),
    strengths: strengths.map(asPoint),
    concerns: concerns.map(asPoint),
  };
}

/** The levels of the qualities that were heard. */
export function levelsOf(qualities: readonly QualityReading[]): QualityLevel[] {
  return qualities.flatMap(({ qualityId, name, score }) =>
    score === null ? [] : [{ qualityId, name, level: score }],
  );
}

function silence(record: RoundRecord): string {
  if (record.sessionId === null) return 'No vote: the round was not held.';
  if (record.qualityIds.length === 0) return 'No vote: this interviewer reports on no quality.';
  return 'No vote: nothing was heard of the qualities that this interviewer reports on.';
}

/** Reads one round: levels, points and vote of the interviewer, from evidence alone. */
export function readRound(record: RoundRecord, context: PacketContext): RoundReading {
  const { rules } = context;
  const told: Moment[] = [];
  const qualities = [...new Set(record.qualityIds)].map((id) => readQuality(id, record, context, told));
  const heard = record.threads.filter((thread) =>
    qualities.some(({ answers }) => answers.some((answer) => answer.thread === thread)),
  );
  const given = giveVote(
    { levels: levelsOf(qualities), answers: heard.length, seat: record.interviewer.seat },
    rules,
  );
  const { sessionId, stageId, roundId, roundName, interviewer, skipped } = record;
  const packet: Packet = {
    sessionId,
    stageId,
    roundId,
    roundName,
    interviewer,
    qualities: qualities.map((reading) => packetQuality(reading, rules)),
    vote: given?.vote ?? null,
    voteReason: given?.reason ?? silence(record),
    confidence: judgeConfidence({ answers: heard.length, words: wordsOf(heard) }, rules.thin),
    answers: record.threads.filter(({ wordCount }) => wordCount > 0).length,
    words: wordsOf(record.threads),
    skipped,
    remarks: findRemarks(record),
  };
  return { record, packet, qualities, heard };
}
