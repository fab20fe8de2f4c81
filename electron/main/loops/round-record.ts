import { locateEvidence } from '@shared/domain/threads/judged-thread';
import { threadsOf, type Thread } from '@shared/domain/threads/thread-of';
import type { JudgedThread, RoundRecord } from '@shared/model/debrief';
import type { Session } from '@shared/model/session';
import type { ToldStories } from '@electron/main/sessions/interviewer/told-stories';
import type { ReadThread, TakeJudge } from '@electron/main/sessions/take-judge';

export interface RoundRecordParts {
  judge: TakeJudge;
  stories: ToldStories;
}

/** A point that has no words of its own is shown with the first words of its answer. */
const openingWords = 14;

/** What an interviewer heard in one session: every question with its follow-ups read as one answer. */
export async function roundRecord(session: Session, parts: RoundRecordParts): Promise<RoundRecord> {
  const threads: JudgedThread[] = [];
  const toldBefore: RoundRecord['toldBefore'][number][] = [];
  for (const thread of threadsOf(session)) {
    const read = await parts.judge.readThread(session, thread);
    const judged = judgedThread(session, thread, read);
    if (!judged) continue;
    threads.push(judged);
    const told = await parts.stories.recognise(session, thread.rootIndex, read.joined.text);
    if (!told) continue;
    const earlier = await parts.stories.before(session, thread.rootIndex);
    toldBefore.push({
      takeId: judged.takeIds[0] ?? '',
      about: told.about,
      earlierRoundName: earlier.find(({ id }) => id === told.id)?.roundName ?? session.title,
    });
  }
  const { stageId, roundId, title, interviewer, qualityIds } = session;
  const round = { sessionId: session.id, stageId, roundId, roundName: title, interviewer, qualityIds };
  return { ...round, threads, skipped: countSkipped(session), toldBefore };
}

function judgedThread(session: Session, thread: Thread, read: ReadThread): JudgedThread | null {
  const question = session.plan.questions[thread.rootIndex];
  if (!read.score || !question) return null;
  const { evidence, spans: _spans, ...score } = read.score;
  return {
    sessionId: session.id,
    questionIndex: thread.rootIndex,
    title: question.title,
    qualityIds: question.qualityIds,
    takeIds: thread.answers.map(({ takeId }) => takeId),
    wordCount: read.score.wordCount,
    score,
    evidence: locateEvidence(evidence, read.joined),
    opening: openingOf(read),
  };
}

function openingOf({ parts: [first] }: ReadThread): JudgedThread['opening'] {
  if (!first || first.text.trim() === '') return null;
  const quote = first.text.trim().split(/\s+/).slice(0, openingWords).join(' ');
  const words = first.words.slice(0, openingWords);
  return {
    takeId: first.takeId,
    quote,
    startSec: words[0]?.startSec ?? null,
    endSec: words.at(-1)?.endSec ?? null,
  };
}

/** Questions that were put and left without an answer; what was never reached does not count. */
function countSkipped({ plan, interview, takes }: Session): number {
  const answered = new Set(interview.answers.map(({ questionIndex }) => questionIndex));
  const asked = [...answered, ...takes.map(({ questionIndex }) => questionIndex)];
  const last = Math.max(-1, ...asked);
  return plan.questions.filter(
    ({ reserve, followUp, kind }, index) =>
      index < last && !reserve && followUp === null && kind !== 'your_questions' && !answered.has(index),
  ).length;
}
