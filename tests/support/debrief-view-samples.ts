import type { Debrief, Decision, Moment, Packet, PacketQuality } from '@shared/model/debrief';
import type { Loop, LoopRound, LoopView } from '@shared/model/loop';
import type { Interviewer, Pack, Seat } from '@shared/model/pack';
import type { OfferModel } from '@shared/model/pack-offer';
import { sampleQualities, someRules } from '@tests/support/debrief-samples';
import { aPack } from '@tests/support/library-samples';
import { someConditions } from '@tests/support/review-samples';

/** Spoken words of the candidate, at 1:14 of the first take of the manager's round. */
export function aMoment(part: Partial<Moment> = {}): Moment {
  return {
    sessionId: 'session-manager',
    takeId: 'take-1',
    questionTitle: 'A risk you took',
    quote: 'so I wrote the rollback first',
    startSec: 74,
    endSec: 78,
    item: 'own-decision',
    label: 'a decision of your own',
    ...part,
  };
}

/** What was found about one quality, with one strength and one concern. */
export function aPacketQuality(part: Partial<PacketQuality> = {}): PacketQuality {
  return {
    qualityId: 'ownership',
    name: 'Ownership',
    functional: false,
    score: 4.2,
    answers: 3,
    confidence: 'fair',
    strengths: [{ text: 'Heard: a decision of your own.', moment: aMoment() }],
    concerns: [
      {
        text: 'For level 5: say what changed for good.',
        moment: aMoment({ quote: 'and then it was live', startSec: 131, endSec: 133 }),
      },
    ],
    ...part,
  };
}

function interviewer(name: string, role: string, seat: Seat): Interviewer {
  return { id: seat, name, role, about: 'Listens.', manner: 'neutral', seat };
}

/** The packet of a hiring manager who is inclined. */
export function aPacket(part: Partial<Packet> = {}): Packet {
  return {
    sessionId: 'session-manager',
    stageId: 'manager',
    roundId: 'manager',
    roundName: 'Hiring manager',
    interviewer: interviewer('Daniel Okafor', 'Software Development Manager', 'hiring-manager'),
    qualities: [aPacketQuality()],
    vote: 'inclined',
    voteReason: 'The bar is met on the whole (mean 4.2 over one quality).',
    confidence: 'fair',
    answers: 3,
    words: 600,
    skipped: 0,
    remarks: [],
    ...part,
  };
}

const database = aPacketQuality({
  qualityId: 'database',
  name: 'Database design',
  functional: true,
  score: 2.1,
  answers: 1,
  confidence: 'thin',
  strengths: [],
  concerns: [
    {
      text: 'The index was chosen before the plan was read.',
      moment: aMoment({
        sessionId: 'session-data',
        takeId: 'take-9',
        quote: 'I added the index right away',
        startSec: 760,
        endSec: 764,
      }),
    },
  ],
});

/** Three packets: the manager's, one with a thin and an unheard quality, and the bar raiser's, whose vote changes. */
export function somePackets(): Packet[] {
  return [
    aPacket(),
    aPacket({
      sessionId: 'session-data',
      roundId: 'data',
      roundName: 'Order storage',
      interviewer: interviewer('Kenji Mori', 'Engineer, data', 'interviewer'),
      qualities: [
        database,
        aPacketQuality({
          qualityId: 'customer',
          name: 'Customer obsession',
          score: null,
          answers: 0,
          confidence: 'none',
          strengths: [],
          concerns: [],
        }),
      ],
      vote: 'not-inclined',
      voteReason: 'The bar is not met (mean 2.1 over one quality).',
      confidence: 'thin',
      answers: 1,
      skipped: 1,
      remarks: [{ text: 'One question was skipped: that says nothing for or against you.', moment: null }],
    }),
    aPacket({
      sessionId: 'session-raiser',
      roundId: 'raiser',
      roundName: 'Bar raiser',
      interviewer: interviewer('Amara Diallo', 'Principal Engineer', 'bar-raiser'),
      qualities: [aPacketQuality({ score: 2.9 })],
      vote: 'not-inclined',
      voteReason: 'The bar is not met (mean 2.9 over one quality).',
    }),
  ];
}

/** A decision for a hire one level lower, with a moment on each side. */
export function aDecision(part: Partial<Decision> = {}): Decision {
  return {
    outcome: 'hire-lower',
    confidence: 'fair',
    steps: [
      '3 of three rounds gave evidence, and a decision needs 2.',
      'No veto: Amara Diallo voted inclined.',
      'A functional quality below 3 with enough evidence lowers the level, it does not veto.',
    ],
    weighed: [
      {
        moment: aMoment(),
        side: 'for',
        title: 'The rollback first',
        roundName: 'Hiring manager',
        interviewerRole: 'Software Development Manager',
      },
      {
        moment: aMoment({ quote: 'we just hoped', startSec: null, endSec: null, takeId: 'take-typed' }),
        side: 'against',
        title: 'Nothing was measured',
        roundName: 'Order storage',
        interviewerRole: 'Engineer, data',
      },
    ],
    workOn: [
      { qualityId: 'database', name: 'Database design', advice: 'Say what the query plan showed.' },
      { qualityId: 'ownership', name: 'Ownership', advice: 'Say what changed for good.' },
    ],
    ...part,
  };
}

/** A debrief of three rounds in which the bar raiser comes round. */
export function aDebrief(part: Partial<Debrief> = {}): Debrief {
  return {
    heldAt: '2026-03-07T10:00:00.000Z',
    rubricVersion: '1',
    packets: somePackets(),
    facts: [aMoment({ quote: 'errors fell from twelve to one', label: 'a figure, before and after' })],
    ballots: [
      {
        roundId: 'manager',
        first: 'inclined',
        second: 'inclined',
        reason: 'Stays inclined: nobody else heard anything that counts for the same qualities.',
      },
      {
        roundId: 'data',
        first: 'not-inclined',
        second: 'not-inclined',
        reason: 'Stays not inclined: nobody else heard anything that counts for the same qualities.',
      },
      {
        roundId: 'raiser',
        first: 'not-inclined',
        second: 'inclined',
        reason: 'Moves from not inclined to inclined: with three answers that others heard.',
      },
    ],
    decision: aDecision(),
    ...part,
  };
}

function loopRound(packet: Packet): LoopRound {
  const { stageId, roundId, roundName, interviewer: opposite, sessionId } = packet;
  const length = { lengthMin: 20, breakMin: 0 };
  return {
    stageId,
    stageName: roundName,
    roundId,
    roundName,
    interviewer: opposite,
    ...length,
    sessionId,
    skipped: false,
  };
}

/** A loop of three finished rounds, as the page gets it; `loop` changes the loop itself. */
export function aLoopView(loop: Partial<Loop> = {}, part: Partial<LoopView> = {}): LoopView {
  return {
    loop: {
      schemaVersion: 1,
      id: 'loop-1',
      createdAt: '2026-03-02T09:00:00.000Z',
      updatedAt: '2026-03-07T10:00:00.000Z',
      packId: 'pack',
      packVersion: '1.0.0',
      title: 'Full loop',
      company: 'Amazon',
      role: 'Backend Developer',
      stageId: null,
      preset: 'compact',
      mode: 'real',
      answerInput: 'video',
      conditions: someConditions,
      seed: 1,
      rounds: somePackets().map(loopRound),
      debrief: aDebrief(),
      debriefSeen: false,
      offer: null,
      deletedAt: null,
      ...loop,
    },
    rounds: [2, 4, 6].map((day) => ({
      state: 'done',
      endedAt: `2026-03-0${day}T10:00:00.000Z`,
      unrated: 0,
      untranscribed: 0,
    })),
    nextRound: null,
    debriefWaitsFor: null,
    ...part,
  };
}

/** An offer in round figures; the level below pays less and has no sign-on. */
export function anOfferModel(part: Partial<OfferModel> = {}): OfferModel {
  const figures = {
    basePerYear: 60_000,
    signOnYear1: 10_000,
    signOnYear2: 8_000,
    sharesTotal: 40_000,
    vestingPercent: [5, 15, 40, 40],
    shareGrowthPercent: 0,
    baseGrowthPercent: 0,
    bonusPercent: 0,
  };
  return {
    currency: 'GBP',
    figures,
    lowerLevelFigures: { ...figures, basePerYear: 50_000, signOnYear1: 0, signOnYear2: 0 },
    benefits: [{ name: 'Pension', detail: 'The company adds to what you pay in.' }],
    levers: [{ name: 'Sign-on', detail: 'Moves most.' }],
    notes: [
      {
        text: 'The bonus is set to 0.',
        provenance: { confidence: 'candidates report', source: 'a forum', date: '2025' },
      },
    ],
    provenance: { confidence: 'our wording', source: 'the product brief', date: '2026-11' },
    ...part,
  };
}

/** The pack of the loop: qualities with anchors, rules for the debrief, an offer. */
export function aPackToDecide(part: Partial<Pack> = {}): Pack {
  return {
    ...aPack(),
    qualities: sampleQualities,
    debrief: someRules(),
    offer: anOfferModel(),
    ...part,
  };
}
