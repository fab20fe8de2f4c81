import { joinAnswers } from '@shared/domain/threads/join-answers';
import { locateEvidence } from '@shared/domain/threads/judged-thread';
import { threadsOf, type Thread } from '@shared/domain/threads/thread-of';
import type { JudgedThread, RoundRecord } from '@shared/model/debrief';
import type { LoopRound } from '@shared/model/loop';
import type { Pack } from '@shared/model/pack';
import type { Session } from '@shared/model/session';
import { storyKinds } from '@tests/support/simulated-candidate';
import type { SimulatedInterview } from '@tests/support/simulated-interview';
import type { SimulatedJudge } from '@tests/support/simulated-judge';
import type { SimulatedListener } from '@tests/support/simulated-listener';
import type { SimulatedStories, ToldInRound } from '@tests/support/simulated-stories';

/** What the interviewer of a round that was left out brings to the debrief: nothing. */
export function notHeld({ stageId, roundId, roundName, interviewer }: LoopRound, pack: Pack): RoundRecord {
  const round = pack.stages.flatMap(({ rounds }) => rounds).find(({ id }) => id === roundId);
  const nothing = { threads: [], skipped: 0, toldBefore: [] };
  return {
    sessionId: null,
    stageId,
    roundId,
    roundName,
    interviewer,
    qualityIds: round?.qualityIds ?? [],
    ...nothing,
  };
}

/** What the interviewer of a round brings to the debrief. */
export function recordOf(
  { session, heard }: SimulatedInterview,
  judge: SimulatedJudge,
  stories: SimulatedStories,
): RoundRecord {
  const { id: sessionId, stageId, roundId, title: roundName, interviewer, qualityIds, plan } = session;
  const threads: JudgedThread[] = [];
  const told: ToldInRound[] = [];
  const toldBefore: RoundRecord['toldBefore'][number][] = [];
  for (const thread of threadsOf(session)) {
    const judged = judgedThread(session, thread, heard.sayings, judge);
    if (!judged) continue;
    threads.push(judged.thread);
    if (!storyKinds.has(plan.questions[thread.rootIndex]?.kind ?? '')) continue;
    const again = heard.toldBefore.get(thread.rootIndex);
    if (again) {
      const earlierRoundName = stories.roundOf(again.id) ?? roundName;
      toldBefore.push({ takeId: judged.thread.takeIds[0] ?? '', about: again.about, earlierRoundName });
    }
    told.push({ id: `${sessionId}/${thread.rootIndex}`, text: judged.text, roundName });
  }
  stories.add(told);
  return {
    sessionId,
    stageId,
    roundId,
    roundName,
    interviewer,
    qualityIds,
    threads,
    skipped: skippedIn(session),
    toldBefore,
  };
}

/** Questions that were put and left without an answer. */
function skippedIn({ plan, interview }: Session): number {
  const answered = new Set(interview.answers.map(({ questionIndex }) => questionIndex));
  const last = Math.max(-1, ...answered);
  return plan.questions.filter(
    ({ reserve, followUp, kind }, index) =>
      index < last && !reserve && followUp === null && kind !== 'your_questions' && !answered.has(index),
  ).length;
}

function judgedThread(
  session: Session,
  { rootIndex, answers }: Thread,
  sayings: SimulatedListener['sayings'],
  judge: SimulatedJudge,
): { thread: JudgedThread; text: string } | null {
  const question = session.plan.questions[rootIndex];
  const said = answers.flatMap(({ takeId }) => sayings.get(takeId) ?? []);
  const judged = question && judge.read(question, said);
  if (!judged) return null;
  const { evidence, spans: _spans, ...score } = judged.score;
  const parts = answers.map(({ takeId }, index) => ({
    takeId,
    text: said[index]?.text ?? '',
    words: [],
    durationSec: 0,
  }));
  const [first] = parts;
  const thread: JudgedThread = {
    sessionId: session.id,
    questionIndex: rootIndex,
    title: question.title,
    qualityIds: question.qualityIds,
    takeIds: answers.map(({ takeId }) => takeId),
    wordCount: score.wordCount,
    score,
    evidence: locateEvidence(evidence, joinAnswers(parts)),
    opening: first
      ? { takeId: first.takeId, quote: first.text.slice(0, 80), startSec: null, endSec: null }
      : null,
  };
  return { thread, text: judged.text };
}
