import { planLoop } from '@shared/domain/loop/plan-loop';
import type { Loop, LoopView, Preset } from '@shared/model/loop';
import type { Interviewer, Pack, Question, Round, Stage } from '@shared/model/pack';
import { sampleQualities, someRules } from '@tests/support/debrief-samples';
import { aPack } from '@tests/support/library-samples';
import { someConditions } from '@tests/support/review-samples';

const provenance = { confidence: 'candidates report', source: 'a forum', date: '2026' } as const;

function interviewer(id: string, name: string, role: string): Interviewer {
  return { id, name, role, about: 'Listens closely', manner: 'neutral', seat: 'interviewer' };
}

function question(id: string, title: string, part: Partial<Question> = {}): Question {
  return {
    id,
    kind: 'behavioural',
    stageIds: [],
    text: `${title}: tell me about it.`,
    title,
    qualityIds: [],
    principleIds: [],
    level: 'any',
    followUps: [],
    targetSec: { min: 60, max: 120 },
    strongAnswer: ['A real one.'],
    hints: ['Think.'],
    provenance,
    ...part,
  };
}

function round(id: string, name: string, interviewerId: string, qualityIds: string[]): Round {
  return {
    id,
    name,
    summary: `A talk about ${name.toLowerCase()}.`,
    interviewerId,
    qualityIds,
    lengthsMin: [18, 55],
    defaultLengthMin: 55,
    presets: { full: 55, compact: 18 },
    sections: [
      {
        id: 'main',
        name: 'Main',
        kinds: ['behavioural'],
        qualityIds: [],
        byLengthMin: {
          18: { minutes: 18, questions: 2, followUps: 1 },
          55: { minutes: 55, questions: 5, followUps: 3 },
        },
      },
    ],
    script: { greeting: ['Hi.'], acknowledgements: ['Thanks.'], repeat: ['Again.'], closing: ['Bye.'] },
  };
}

const onSite: Stage = {
  id: 'on-site',
  name: 'Technical on-site',
  summary: 'Two conversations with engineers.',
  kind: 'interview',
  breakMin: 15,
  rounds: [
    round('data', 'Data and databases', 'k', ['database']),
    round('delivery', 'Delivery', 'e', ['customer', 'ownership']),
  ],
  provenance,
};

const decision: Stage = {
  id: 'debrief',
  name: 'Debrief',
  summary: 'Everybody who met you decides.',
  kind: 'debrief',
  breakMin: 0,
  rounds: [],
  provenance,
};

/** A phone screen, an on-site of two rounds and a debrief; two qualities of character that can be drilled. */
export function practicePack(part: Partial<Pack> = {}): Pack {
  const pack = aPack();
  return {
    ...pack,
    interviewers: [
      ...pack.interviewers,
      interviewer('k', 'Kenji Mori', 'Engineer, data'),
      interviewer('e', 'Elena Petrova', 'Engineer, checkout'),
    ],
    stages: [...pack.stages, onSite, decision],
    qualities: sampleQualities,
    principles: [
      {
        id: 'dive-deep',
        name: 'Dive deep',
        summary: 'Looks for itself.',
        qualityIds: ['ownership'],
        provenance,
      },
    ],
    questions: [
      question('intro', 'Introduce yourself', { kind: 'introduction' }),
      question('own-1', 'A quick decision', { qualityIds: ['ownership'], principleIds: ['dive-deep'] }),
      question('own-2', 'Something you let go', { qualityIds: ['ownership'], level: 'senior' }),
      question('cust-1', 'An angry customer', { qualityIds: ['customer'] }),
      question('db-1', 'An index that hurt', { kind: 'database', qualityIds: ['database'] }),
      question('pay', 'What you hope to earn', { kind: 'logistics' }),
    ],
    debrief: someRules(),
    ...part,
  };
}

/** Another pack, with a single short stage, about no company in particular. */
export function otherPack(): Pack {
  return { ...aPack(), id: 'other', title: 'Backend Developer, any company', company: null };
}

/** What is known of one round of a loop. */
export type RoundPart = Partial<LoopView['rounds'][number]>;

interface LoopParts extends Partial<Omit<LoopView, 'loop' | 'rounds'>> {
  loop?: Partial<Loop>;
  preset?: Preset;
  stageId?: string | null;
}

/** A loop of the practice pack whose rounds stand as given; what is left out is open. Begun rounds have a session. */
export function practiceLoop(rounds: RoundPart[] = [], parts: LoopParts = {}): LoopView {
  const { loop, preset = 'compact', stageId = null, ...view } = parts;
  const planned = planLoop(practicePack(), stageId, preset) ?? [];
  const states = planned.map((_, index): LoopView['rounds'][number] => ({
    state: 'open',
    endedAt: null,
    unrated: 0,
    untranscribed: 0,
    ...rounds[index],
  }));
  const next = states.findIndex(({ state }) => state === 'open' || state === 'begun');
  return {
    loop: {
      schemaVersion: 1,
      id: 'loop-1',
      createdAt: '2026-03-02T09:00:00.000Z',
      updatedAt: '2026-03-07T10:00:00.000Z',
      packId: 'pack',
      packVersion: '1.0.0',
      title: 'The full loop',
      company: 'Amazon',
      role: 'Backend Developer',
      stageId,
      preset,
      mode: 'practice',
      answerInput: 'video',
      conditions: someConditions,
      seed: 1,
      rounds: planned.map((one, index) => {
        const { state } = states[index] ?? { state: 'open' };
        const hasSession = state === 'begun' || state === 'done';
        return {
          ...one,
          sessionId: hasSession ? `session-of-${one.roundId}` : null,
          skipped: state === 'skipped',
        };
      }),
      debrief: null,
      debriefSeen: false,
      offer: null,
      deletedAt: null,
      ...loop,
    },
    rounds: states,
    nextRound: next === -1 ? null : next,
    debriefWaitsFor: next === -1 ? null : 'Some rounds are still to come.',
    ...view,
  };
}
