import type { ThreadReading } from '@shared/domain/follow-ups/read-thread';
import type { Consideration, HeardAnswer } from '@shared/domain/interview/consideration';
import { plainWords } from '@shared/domain/conversation/plain-words';
import type { Interviewer, Question } from '@shared/model/pack';
import type { CandidateQuestion } from '@shared/model/pack-candidate-questions';
import { aPlan, aPlanned } from '@tests/support/plan-samples';
import { someConditions } from '@tests/support/review-samples';
import { seededRandom } from '@tests/support/seeded-random';
import { shippedListening } from '@tests/support/shipped-listening';

const provenance = { confidence: 'our wording', source: 'written for the tests', date: '2026' } as const;

/** A manager who asks for everything. */
export const hiringManager: Interviewer = {
  id: 'manager',
  name: 'Daniel Okafor',
  role: 'Manager',
  about: 'Even and patient',
  manner: 'neutral',
  seat: 'hiring-manager',
};

/** A behavioural question as a pack has it, without follow-ups of its own. */
export function aQuestion(part: Partial<Question> = {}): Question {
  return {
    id: 'q0',
    kind: 'behavioural',
    stageIds: [],
    text: 'Tell me about a quick decision.',
    title: 'A quick decision',
    qualityIds: ['bias'],
    principleIds: [],
    level: 'any',
    targetSec: { min: 90, max: 150 },
    followUps: [],
    strongAnswer: ['what was not known'],
    hints: ['Think of one day.'],
    provenance,
    ...part,
  };
}

/** Something that candidates ask, and its answer. */
export function aCandidateQuestion(id: string, part: Partial<CandidateQuestion> = {}): CandidateQuestion {
  return {
    id,
    topic: id,
    example: `Tell me about ${id}.`,
    keywords: [id, `${id} plan`],
    answer: `This is how it is with ${id}.`,
    answerBy: {},
    provenance,
    ...part,
  };
}

const storyText = 'Last spring I moved the nightly export to a queue. It fell from forty to twelve minutes.';

/** A story of middling level in which nothing was found; say what was found with `items`. */
export function aReading(
  part: Partial<Omit<ThreadReading, 'items'>> & { items?: string[] } = {},
): ThreadReading {
  const { items = [], ...rest } = part;
  const text = part.text ?? storyText;
  return {
    responseType: 'story',
    ownership: 'I',
    onTopic: true,
    level: 3,
    overall: 3,
    wordCount: 120,
    items: new Set(items),
    evidence: [],
    text,
    plainText: plainWords(text).join(' '),
    ...rest,
  };
}

/** An answer that tells the story. */
export function anAnswer(part: Partial<HeardAnswer> = {}): HeardAnswer {
  return { text: storyText, reading: aReading(), noIdeas: 0, toldBefore: null, ...part };
}

/** The first of two questions was answered with the story, early in its time. */
export function aConsideration(part: Partial<Consideration> = {}): Consideration {
  const second = aPlanned({
    questionId: 'q1',
    title: 'A mistake',
    text: 'Tell me about a mistake.',
    lead: 'Thank you.',
  });
  return {
    session: { plan: aPlan([aPlanned(), second]), interviewer: hiringManager, conditions: someConditions },
    pack: { questions: [aQuestion(), aQuestion({ id: 'q1' })], candidateQuestions: [] },
    listening: shippedListening,
    questionIndex: 0,
    elapsedMs: 120_000,
    heard: anAnswer(),
    ending: null,
    random: seededRandom(1),
    ...part,
  };
}
