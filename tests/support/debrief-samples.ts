import type { DebriefInput } from '@shared/domain/debrief/hold-debrief';
import type { JudgedThread, RoundRecord, ThreadEvidence } from '@shared/model/debrief';
import type { Interviewer, Quality, Seat } from '@shared/model/pack';
import { DebriefRulesSchema, type DebriefRules } from '@shared/model/pack-debrief';
import type { QualityScore } from '@shared/model/score';

function aQuality(id: string, name: string, functional: boolean): Quality {
  const anchors = { 1: 'poor', 2: 'weak', 3: 'fair', 4: 'good', 5: 'outstanding' };
  return { id, name, summary: `${name} in short.`, functional, anchors };
}

/** Two qualities of character and one of the trade. */
export const sampleQualities: Quality[] = [
  aQuality('ownership', 'Ownership', false),
  aQuality('customer', 'Customer obsession', false),
  aQuality('database', 'Database design', true),
];

/** Rules as a pack could hold them: bar 3, thin under two answers or 100 words, a veto for the bar raiser. */
export function someRules(part: Partial<DebriefRules> = {}): DebriefRules {
  return {
    ...DebriefRulesSchema.parse({
      barLevel: 3,
      votes: [
        {
          vote: 'strongly-inclined',
          meanFrom: 4,
          noneBelow: 3,
          answersFrom: 2,
          reason: 'Everything that was asked for is there, and more.',
        },
        { vote: 'inclined', meanFrom: 3, noneBelow: 2, reason: 'The bar is met on the whole.' },
        {
          vote: 'strongly-not-inclined',
          meanBelow: 1.8,
          reason: 'Hardly anything that was asked for is there.',
        },
        { vote: 'not-inclined', reason: 'The bar is not met.' },
      ],
      floors: [
        {
          qualityIds: ['ownership'],
          below: 2,
          seats: ['bar-raiser'],
          vote: 'not-inclined',
          reason: 'Without ownership the bar raiser does not say yes.',
        },
      ],
      thin: { answers: 2, words: 100 },
      othersWeight: 0.5,
      inclinedShare: 0.6,
      lowerLevelBelow: 3,
      vetoSeats: ['bar-raiser'],
      roundsFrom: 2,
      lowerLevel: 'the level below, as an SDE I',
      tryAgain: 'In six months.',
      provenance: { confidence: 'our wording', source: 'us', date: '2026' },
    }),
    ...part,
  };
}

/** A piece of evidence; its quote names the item unless another is given. */
export function evidence(item: string, part: Partial<ThreadEvidence> = {}): ThreadEvidence {
  const quote = part.quote ?? `words that show ${item}`;
  return {
    item,
    label: `a sign of ${item}`,
    quality: null,
    quote,
    takeId: 'take-1',
    start: 0,
    end: quote.length,
    startSec: 12,
    endSec: 15,
    ...part,
  };
}

/** The score of one quality. */
export function heard(score: number, missing: QualityScore['missing'] = []): QualityScore {
  return { score, level: Math.floor(score), reason: 'because', missing };
}

/** What a test says about an answer; `levels` are the qualities that were heard in it. */
export interface ThreadPart extends Partial<Omit<JudgedThread, 'score'>> {
  levels?: Record<string, number | QualityScore>;
  score?: Partial<JudgedThread['score']>;
}

/** An answer of 120 words, on topic, without gates and without evidence. */
export function aThread({ levels = {}, score = {}, ...part }: ThreadPart = {}): JudgedThread {
  const takeId = part.takeIds?.[0] ?? 'take-1';
  const wordCount = part.wordCount ?? 120;
  const qualities = Object.fromEntries(
    Object.entries(levels).map(([id, level]) => [id, typeof level === 'number' ? heard(level) : level]),
  );
  return {
    sessionId: 'session-1',
    questionIndex: 0,
    title: 'A hard decision',
    qualityIds: Object.keys(levels),
    takeIds: [takeId],
    wordCount,
    evidence: [],
    opening: { takeId, quote: 'Two years ago I was on the search team.', startSec: 1, endSec: 4 },
    score: {
      rubricVersion: '1.0.0',
      overall: 3,
      level: 3,
      range: { low: 2.5, high: 3.5 },
      reason: 'because',
      qualities,
      responseType: 'story',
      star: { situation: true, task: true, action: true, result: true },
      quantified: false,
      ownership: 'I',
      onTopic: true,
      wordCount,
      gates: [],
      missing: [],
      ...score,
    },
    ...part,
  };
}

function anInterviewer(seat: Seat): Interviewer {
  return {
    id: seat,
    name: 'Dana Reed',
    role: 'Engineer',
    about: 'Works next door.',
    manner: 'neutral',
    seat,
  };
}

/** A round with one interviewer who reports on ownership and customer obsession. */
export function aRecord(part: Partial<RoundRecord> & { seat?: Seat } = {}): RoundRecord {
  const { seat = 'interviewer', ...rest } = part;
  return {
    sessionId: 'session-1',
    stageId: 'on-site',
    roundId: 'round-1',
    roundName: 'First round',
    interviewer: anInterviewer(seat),
    qualityIds: ['ownership', 'customer'],
    threads: [],
    skipped: 0,
    toldBefore: [],
    ...rest,
  };
}

/** Several rounds, each with its own ids, in which the given levels were heard in two answers each. */
export function roundsOf(...levels: Record<string, number>[]): RoundRecord[] {
  return levels.map((one, place) => roundWith(place + 1, one));
}

/** One round in which every given quality was heard in two answers of 120 words. */
export function roundWith(
  number: number,
  levels: Record<string, number>,
  part: Partial<RoundRecord> & { seat?: Seat } = {},
): RoundRecord {
  const ids = Object.keys(levels);
  const threads = ids.length === 0 ? [] : [0, 1].map((index) => threadOf(number, index, levels));
  return aRecord({
    sessionId: `session-${number}`,
    roundId: `round-${number}`,
    roundName: `Round ${number}`,
    qualityIds: ids,
    threads,
    ...part,
  });
}

function threadOf(round: number, index: number, levels: Record<string, number>): JudgedThread {
  return aThread({
    sessionId: `session-${round}`,
    questionIndex: index,
    takeIds: [`take-${round}-${index}`],
    levels,
  });
}

/** Everything that a debrief is held with. */
export function aDebriefInput(records: RoundRecord[], rules = someRules()): DebriefInput {
  return {
    records,
    qualities: sampleQualities,
    rules,
    heldAt: '2026-03-07T18:00:00.000Z',
    rubricVersion: '1.0.0',
  };
}
