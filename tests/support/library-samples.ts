import type { Pack } from '@shared/model/pack';
import type { LibraryEntry, Session } from '@shared/model/session';

/** The library's line for a session. */
export function entryOf(session: Session, part: Partial<LibraryEntry> = {}): LibraryEntry {
  const scores = session.takes.flatMap((take) => (take.score ? [take.score.overall] : []));
  return {
    sessionId: session.id,
    createdAt: session.createdAt,
    updatedAt: session.updatedAt,
    packId: session.packId,
    stageId: session.stageId,
    roundId: session.roundId,
    purpose: session.purpose,
    loopId: session.loopId,
    mode: session.mode,
    title: session.title,
    company: session.company,
    state: session.interview.at.phase === 'finished' ? 'done' : 'unfinished',
    answers: session.takes.length,
    questions: session.plan.questions.length,
    durationMs: session.takes.reduce((sum, take) => sum + take.durationMs, 0),
    sizeBytes: session.takes.reduce((sum, take) => sum + take.sizeBytes, 0),
    overall: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    questionIds: session.plan.questions.map((question) => question.questionId),
    deletedAt: session.deletedAt,
    problem: null,
    ...part,
  };
}

const provenance = { confidence: 'our wording', source: 'written for the tests', date: '2026' } as const;

/** A pack with one stage of three lengths and three questions. */
export function aPack(): Pack {
  const questions = ['Introduce yourself', 'A quick decision', 'When you could start'];
  return {
    formatVersion: 1,
    id: 'pack',
    version: '1.0.0',
    title: 'Backend Developer at Amazon',
    company: 'Amazon',
    role: 'Backend Developer',
    level: 'Mid-level',
    locale: 'en-GB',
    summary: 'For the tests.',
    interviewers: [
      {
        id: 'r',
        name: 'Priya Shah',
        role: 'Recruiter',
        about: 'Listens for the outline',
        manner: 'warm',
        seat: 'recruiter',
      },
    ],
    qualities: [],
    principles: [],
    candidateQuestions: [],
    listening: null,
    debrief: null,
    offer: null,
    guide: null,
    rubric: null,
    stages: [
      {
        id: 'phone-screen',
        name: 'Phone screen',
        summary: 'A recruiter gets to know you.',
        kind: 'interview',
        breakMin: 15,
        rounds: [
          {
            id: 'phone-screen',
            name: 'Phone screen',
            summary: 'A recruiter gets to know you.',
            interviewerId: 'r',
            qualityIds: [],
            lengthsMin: [10, 20, 40],
            defaultLengthMin: 20,
            presets: { full: 40, compact: 10 },
            sections: [
              {
                id: 'a',
                name: 'A',
                kinds: ['introduction'],
                qualityIds: [],
                byLengthMin: {
                  10: { minutes: 10, questions: 1, followUps: 0 },
                  20: { minutes: 8, questions: 2, followUps: 0 },
                  40: { minutes: 16, questions: 4, followUps: 0 },
                },
              },
              {
                id: 'b',
                name: 'B',
                kinds: ['behavioural'],
                qualityIds: [],
                byLengthMin: {
                  20: { minutes: 12, questions: 3, followUps: 1 },
                  40: { minutes: 24, questions: 6, followUps: 2 },
                },
              },
            ],
            script: {
              greeting: ['Hi.'],
              acknowledgements: ['Thanks.'],
              repeat: ['Again.'],
              closing: ['Bye.'],
            },
          },
        ],
        provenance,
      },
    ],
    questions: questions.map((title, index) => ({
      id: `q${index}`,
      kind: 'behavioural',
      stageIds: ['phone-screen'],
      text: `${title}, please.`,
      title,
      qualityIds: [],
      principleIds: [],
      level: 'any',
      followUps: [],
      targetSec: { min: 60, max: 120 },
      strongAnswer: ['A real one.'],
      hints: ['Think.'],
      provenance,
    })),
  };
}
