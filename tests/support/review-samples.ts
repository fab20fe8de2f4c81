import type { TakeReview } from '@shared/ipc/contract';
import type { Delivery, DeliveryNorms, Norm } from '@shared/model/delivery';
import type { Score } from '@shared/model/score';
import type { Conditions, Session, Take } from '@shared/model/session';
import type { TranscriptRecord, Word } from '@shared/model/transcript';

/** The answer of the sample review: two sentences, one word every half second. */
export const sampleText = 'I moved five percent first. Errors fell from twelve to one.';

/** The words of a text, one every half second from `fromSec` on. */
export function timedWords(text: string, fromSec = 1): Word[] {
  return text.split(' ').map((word, index) => ({
    text: word,
    startSec: fromSec + index * 0.5,
    endSec: fromSec + index * 0.5 + 0.4,
    confidence: 0.9,
  }));
}

/** A finished take of 60 s, transcribed, not rated and not scored. */
export function aTake(part: Partial<Take> = {}): Take {
  return {
    id: 'take-1',
    questionIndex: 0,
    questionId: 'q0',
    attempt: 1,
    input: 'video',
    state: 'ready',
    startedAt: '2026-03-02T10:00:00.000Z',
    endedAt: '2026-03-02T10:01:00.000Z',
    durationMs: 60_000,
    sizeBytes: 1_000_000,
    mimeType: 'video/webm',
    seekable: true,
    interruption: null,
    transcription: { state: 'done' },
    selfRating: null,
    score: null,
    ...part,
  };
}

/** Nothing adapted, and no more asked than was planned. */
export const someConditions: Conditions = {
  extraTime: 1,
  prepareSec: 0,
  fluency: true,
  finishAfterPauseSec: null,
  fillTime: false,
};

/** A finished session with three questions. */
export function aSession(part: Partial<Session> = {}): Session {
  const questions = ['Introduce yourself', 'A quick decision', 'When you could start'].map(
    (title, index) => ({
      questionId: `q${index}`,
      sectionId: 'main',
      kind: 'behavioural' as const,
      title,
      text: `${title}, please.`,
      qualityIds: ['bias'],
      targetSec: { min: 90, max: 180 },
      lead: '',
      hints: ['Think of one day.'],
      reserve: false,
      followUp: null,
    }),
  );
  return {
    schemaVersion: 2,
    id: 'session-1',
    createdAt: '2026-03-02T10:00:00.000Z',
    updatedAt: '2026-03-02T10:10:00.000Z',
    packId: 'pack',
    packVersion: '1.0.0',
    stageId: 'phone-screen',
    roundId: 'phone-screen',
    purpose: 'round',
    loopId: null,
    mode: 'real',
    conditions: someConditions,
    title: 'Phone screen',
    company: 'Amazon',
    role: 'Backend Developer',
    interviewer: {
      id: 'r',
      name: 'Priya Shah',
      role: 'Recruiter',
      about: 'Listens for the outline',
      manner: 'warm',
      seat: 'recruiter',
    },
    qualityIds: ['bias'],
    answerInput: 'video',
    plan: {
      lengthMin: 20,
      seed: 1,
      greeting: 'Hello.',
      closing: 'Goodbye.',
      repeatLine: 'Of course.',
      sections: [{ id: 'main', name: 'How you work', minutes: 20, followUps: 2 }],
      questions,
    },
    interview: {
      questionCount: 3,
      at: { phase: 'finished', ending: 'completed' },
      rules: { prepareSec: 0, feedback: false },
      retakeOf: null,
      answers: [],
      clock: { elapsedMs: 0, runningSinceMs: null },
    },
    takes: [],
    scoresHeld: false,
    ownPacket: null,
    notes: '',
    deletedAt: null,
    ...part,
  };
}

/** The transcript of the sample answer. */
export function aTranscript(part: Partial<TranscriptRecord> = {}, text = sampleText): TranscriptRecord {
  const words = text === '' ? [] : timedWords(text);
  const startSec = words[0]?.startSec ?? 0;
  const endSec = words.at(-1)?.endSec ?? 0;
  const segments = words.length === 0 ? [] : [{ text, words, startSec, endSec, confidence: 0.9, flags: [] }];
  return {
    schemaVersion: 1,
    takeId: 'take-1',
    versions: [
      {
        engine: { id: 'moonshine', model: 'Moonshine tiny', version: '1' },
        createdAt: '2026-03-02T10:02:00.000Z',
        durationSec: 60,
        elapsedSec: 2,
        text,
        segments,
        speech: segments.map((segment) => ({ startSec: segment.startSec, endSec: segment.endSec })),
      },
    ],
    activeVersion: 0,
    correction: null,
    ...part,
  };
}

function quoted(quote: string) {
  const start = sampleText.indexOf(quote);
  const before = sampleText.slice(0, start).split(' ').length - 1;
  const startSec = 1 + before * 0.5;
  const count = quote.split(' ').length;
  return { quote, start, end: start + quote.length, startSec, endSec: startSec + (count - 1) * 0.5 + 0.4 };
}

/** A score of the sample answer: level 4, with one general and one quality's piece of evidence. */
export function aScore(part: Partial<Score> = {}): Score {
  return {
    rubricVersion: '1',
    overall: 3.8,
    level: 4,
    range: { low: 3.3, high: 4.2 },
    reason: 'You bounded the risk and measured the effect.',
    qualities: {
      bias: { score: 4.1, level: 4, reason: 'You acted before all was known.', missing: [] },
      customer: null,
    },
    responseType: 'story',
    star: { situation: false, task: false, action: true, result: true },
    spans: [{ label: 'action', start: 0, end: 27, startSec: 1, endSec: 3.4 }],
    quantified: true,
    ownership: 'I',
    onTopic: true,
    wordCount: 11,
    gates: [],
    evidence: [
      {
        item: 'baseline',
        label: 'figure, before and after',
        quality: null,
        ...quoted('from twelve to one.'),
      },
      { item: 'risk', label: 'risk bounded', quality: 'bias', ...quoted('five percent first.') },
    ],
    missing: [{ item: 'cost', advice: 'say what it would have cost to be wrong.', toLevel: 5 }],
    ...part,
  };
}

/** A calm delivery of a minute: everything is measured, everything is usual. */
export function aDelivery(part: Partial<Delivery> = {}): Delivery {
  return {
    durationSec: 60,
    wordCount: 11,
    paceWpm: 140,
    paceCurve: [],
    articulationWpm: 160,
    firstWordSec: 1,
    pauses: [],
    longestPauseSec: 0,
    fillers: [],
    fillersPerMin: 0,
    hedges: [],
    hedgesPerMin: 0,
    repeats: [],
    loudnessVariationDb: 6,
    pitchMedianHz: 120,
    pitchVariationSt: 3,
    soundCurve: [],
    starShares: null,
    lengthRating: 'good',
    ratings: {
      paceWpm: 'good',
      articulationWpm: 'good',
      fillersPerMin: 'good',
      hedgesPerMin: 'good',
      firstWordSec: 'good',
      longestPauseSec: 'good',
      loudnessVariationDb: 'good',
      pitchVariationSt: 'good',
      openingShare: 'unknown',
      actionShare: 'unknown',
      resultShare: 'unknown',
    },
    ...part,
  };
}

function aNorm(unit: string, good: [number, number], acceptable: [number, number], source: string): Norm {
  return {
    good: { min: good[0], max: good[1] },
    acceptable: { min: acceptable[0], max: acceptable[1] },
    unit,
    source,
  };
}

/** Norms whose sources can be told apart. */
export const someNorms: DeliveryNorms = {
  ranges: {
    paceWpm: aNorm('words a minute', [125, 165], [105, 185], 'source of pace'),
    articulationWpm: aNorm('words a minute', [140, 205], [120, 230], 'source of articulation'),
    fillersPerMin: aNorm('a minute', [0, 2], [0, 5], 'source of fillers'),
    hedgesPerMin: aNorm('a minute', [0, 2], [0, 4], 'source of hedges'),
    firstWordSec: aNorm('s', [0, 20], [0, 30], 'source of first word'),
    longestPauseSec: aNorm('s', [0, 2], [0, 4], 'source of pauses'),
    loudnessVariationDb: aNorm('dB', [4.5, 10], [3.5, 12], 'source of loudness'),
    pitchVariationSt: aNorm('semitones', [2, 5.5], [1.2, 7], 'source of pitch'),
    openingShare: aNorm('of the time', [0, 0.35], [0, 0.45], 'source of opening'),
    actionShare: aNorm('of the time', [0.45, 1], [0.35, 1], 'source of action'),
    resultShare: aNorm('of the time', [0.15, 1], [0.08, 1], 'source of result'),
  },
  fillers: { sounds: ['um'], phrases: [], setOffSec: 0.25, source: 'source of filler words' },
  hedges: { phrases: ['maybe'], source: 'source of hedge words' },
  repeats: { words: 4, times: 3, source: 'source of repeats' },
  pauses: { listSec: 2, markSec: 4, source: 'source of pauses' },
  profiles: {},
};

/** The whole review of a rated and scored video answer. */
export function aReview(part: Partial<TakeReview> = {}): TakeReview {
  const take = part.take ?? aTake({ selfRating: 3, score: { overall: 3.8, level: 4, rubricVersion: '1' } });
  return {
    session: aSession({ takes: [take] }),
    take,
    attempts: [take],
    question: {
      id: 'q0',
      kind: 'behavioural',
      stageIds: ['phone-screen'],
      text: 'Tell me about a quick decision.',
      title: 'A quick decision',
      qualityIds: ['bias', 'customer'],
      principleIds: [],
      level: 'any',
      followUps: [],
      targetSec: { min: 90, max: 180 },
      strongAnswer: ['what you did not know'],
      hints: ['Think of one day.'],
      provenance: { confidence: 'our wording', source: 'us', date: '2026' },
    },
    transcript: aTranscript(),
    score: aScore(),
    scoreHeld: false,
    follows: null,
    delivery: aDelivery(),
    rewrite: null,
    before: null,
    outsideRatings: [],
    opinion: null,
    norms: someNorms,
    peaks: [0.1, 0.4, 0.2],
    mediaUrl: 'app://media/session-1/take-1',
    qualityNames: { bias: 'Bias for action', customer: 'Customer obsession' },
    ...part,
  };
}
