import type { Migration } from '@electron/main/storage/migrations/document-format';

type Fields = Record<string, unknown>;

/**
 * Version 1 knew stages without rounds, plans without clocks and follow-ups, and one way of practising, which is the
 * "real" one of today: no hints, no feedback. Its interviewers had a caption where a manner stands now.
 */
export const sessionToVersion2: Migration = (old) => {
  const plan = old.plan as Fields;
  const interview = old.interview as Fields;
  const interviewer = old.interviewer as Fields;
  const acknowledgements = (plan.acknowledgements ?? []) as string[];
  return {
    ...old,
    schemaVersion: 2,
    roundId: old.stageId,
    purpose: 'round',
    loopId: null,
    mode: 'real',
    conditions: { extraTime: 1, prepareSec: 0, fluency: true, finishAfterPauseSec: null, fillTime: false },
    interviewer: { ...interviewer, about: interviewer.manner, manner: 'warm', seat: 'recruiter' },
    qualityIds: [],
    scoresHeld: false,
    ownPacket: null,
    plan: {
      lengthMin: plan.lengthMin,
      seed: plan.seed,
      greeting: plan.greeting,
      closing: plan.closing,
      repeatLine: plan.repeatLine,
      sections: [],
      questions: (plan.questions as Fields[]).map((question, index) => ({
        ...question,
        lead: acknowledgements[index] ?? '',
        hints: [],
        reserve: false,
        followUp: null,
      })),
    },
    interview: {
      ...interview,
      rules: { prepareSec: 0, feedback: false },
      at: phaseToVersion2(interview.at as Fields),
    },
  };
};

function phaseToVersion2(at: Fields): Fields {
  if (at.phase === 'asking') return { ...at, prepare: false, reply: null };
  if (at.phase === 'thinking') return { ...at, untilMs: null };
  if (at.phase === 'closing') return { ...at, lead: null };
  return at;
}
