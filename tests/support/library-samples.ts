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
    interviewers: [{ id: 'r', name: 'Priya Shah', role: 'Recruiter', manner: 'warm' }],
    qualities: [],
    stages: [
      {
        id: 'phone-screen',
        name: 'Phone screen',
        summary: 'A recruiter gets to know you.',
        interviewerId: 'r',
        lengthsMin: [10, 20, 40],
        defaultLengthMin: 20,
        sections: [
          { id: 'a', name: 'A', kinds: ['introduction'], questionsByLengthMin: { 10: 1, 20: 2, 40: 4 } },
          { id: 'b', name: 'B', kinds: ['behavioural'], questionsByLengthMin: { 20: 3, 40: 6 } },
        ],
        script: { greeting: ['Hi.'], acknowledgements: ['Thanks.'], repeat: ['Again.'], closing: ['Bye.'] },
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
      targetSec: { min: 60, max: 120 },
      strongAnswer: ['A real one.'],
      hints: ['Think.'],
      provenance,
    })),
  };
}
