import { answerCandidateQuestion } from '@shared/domain/conversation/answer-candidate-question';
import { lineOf } from '@shared/domain/conversation/line-of';
import { replyFor } from '@shared/domain/conversation/reply-for';
import { understand } from '@shared/domain/conversation/understand';
import type { Utterance } from '@shared/domain/conversation/utterance';
import { chooseFollowUp } from '@shared/domain/follow-ups/choose-follow-up';
import type { ThreadReading } from '@shared/domain/follow-ups/read-thread';
import type { Consideration, HeardAnswer } from '@shared/domain/interview/consideration';
import { rootOf } from '@shared/domain/threads/thread-of';
import type { PlannedQuestion } from '@shared/model/interview';
import type { Listening } from '@shared/model/pack-listening';

/** A follow-up, or a word that is said before whatever comes next. */
export interface FollowUpOutcome {
  followUp: PlannedQuestion | null;
  lead: string | null;
  /** Said only where the goodbye follows; left out where there is nothing of the kind. */
  farewell?: string;
}

/** Even where time is left, an interviewer has to leave at some point. */
const mostCandidateQuestions = 8;

/** Nothing to ask and nothing to say. */
export const noFollowUp: FollowUpOutcome = { followUp: null, lead: null };

/** A follow-up wants less than a whole answer. Product norm for follow-up answers: 20 to 60 s. */
const followUpSec = { min: 20, max: 60 };

/** What the interviewer would like to ask about an answer, time aside. */
export function followUpFor({ listening, ...consideration }: Consideration): FollowUpOutcome {
  const { heard, session, questionIndex } = consideration;
  const root = session.plan.questions[rootOf(session, questionIndex)];
  if (!root || !heard || !listening) return noFollowUp;
  const input = { ...consideration, listening };
  if (root.kind === 'your_questions') return replyToQuestion(input, root, heard);
  const asked = askedInThread(input);
  const utterance = understand(heard.text, { kind: root.kind, isWhole: true });
  if (utterance.kind !== 'answer') return replyToRequest(input, root, { utterance, heard, asked });
  if (!heard.reading) return noFollowUp;
  const section = session.plan.sections.find(({ id }) => id === root.sectionId);
  if (asked.filter((id) => !isRequest(id)).length >= (section?.followUps ?? 0)) return noFollowUp;
  const special = specialProbe(input, root, heard, asked);
  if (special) return { followUp: special, lead: null };
  return { followUp: probe(input, root, heard.reading), lead: null };
}

/** Ends that were no answers: the question stands, and the interviewer helps. Each at most so often. */
const requestIds = ['asked-back', 'smaller-example'];
const mostRequests = 2;
const isRequest = (probeId: string): boolean => requestIds.includes(probeId);

/** "Done" was said after a request and not after an answer, as in a typed one: the request is answered. */
function replyToRequest(
  input: Listened,
  root: PlannedQuestion,
  said: { utterance: Utterance; heard: HeardAnswer; asked: readonly string[] },
): FollowUpOutcome {
  const { utterance, heard, asked } = said;
  const { session, listening, random, pack, questionIndex } = input;
  if (asked.filter(isRequest).length >= mostRequests) return noFollowUp;
  const question = session.plan.questions[questionIndex] ?? root;
  const standing = { probeId: 'asked-back', asksFor: 'the answer itself', text: question.text };
  if (utterance.kind === 'repeat') {
    const next = follow(input, root, standing);
    return { followUp: { ...next, lead: session.plan.repeatLine }, lead: null };
  }
  const reply = replyFor(utterance, {
    listening,
    manner: session.interviewer.manner,
    question: {
      text: question.text,
      title: question.title,
      clarification: pack?.questions.find(({ id }) => id === root.questionId)?.clarification,
    },
    timesBefore: heard.noIdeas + asked.filter((id) => id === 'smaller-example').length,
    random,
  });
  if (reply === null) return noFollowUp;
  if ('leave' in reply) return { followUp: null, lead: reply.leave };
  const probeId = utterance.kind === 'no-idea' ? 'smaller-example' : 'asked-back';
  return { followUp: follow(input, root, { ...standing, probeId, text: reply.text }), lead: null };
}

type Listened = Consideration & { listening: Listening };

/** Another question was answered, or a story was told that this loop has heard before; each is said once. */
function specialProbe(
  input: Listened,
  root: PlannedQuestion,
  heard: HeardAnswer,
  asked: readonly string[],
): PlannedQuestion | null {
  if (heard.toldBefore !== null && !asked.includes('told-before')) {
    const text = say(input, 'told-before', { thing: heard.toldBefore });
    return follow(input, root, { probeId: 'told-before', asksFor: 'a story not told before', text });
  }
  // Whoever tells nothing at all has not answered another question: the probe for an event is for them.
  const isOther = heard.reading?.onTopic === false && heard.reading.responseType !== 'none';
  if (isOther && !asked.includes('other-question')) {
    const text = say(input, 'other-question', { question: root.title.toLowerCase() });
    return follow(input, root, { probeId: 'other-question', asksFor: 'an answer to the question', text });
  }
  return null;
}

function probe(input: Listened, root: PlannedQuestion, reading: ThreadReading): PlannedQuestion | null {
  const { session, pack, listening, random } = input;
  const { manner, seat } = session.interviewer;
  const chosen = chooseFollowUp({
    reading,
    question: root,
    ownFollowUps: pack?.questions.find(({ id }) => id === root.questionId)?.followUps ?? [],
    listening,
    seat,
    manner,
    askedProbeIds: askedInThread(input),
    said: new Set(session.plan.questions.map(({ text }) => text)),
    random,
  });
  return chosen && follow(input, root, chosen);
}

function askedInThread({ session, questionIndex }: Consideration): string[] {
  const rootIndex = rootOf(session, questionIndex);
  return session.plan.questions
    .slice(0, questionIndex + 1)
    .flatMap(({ followUp }) => (followUp?.rootIndex === rootIndex ? [followUp.probeId] : []));
}

/** The candidate asked something: the pack's answer, and the offer to ask more. */
function replyToQuestion(input: Listened, root: PlannedQuestion, heard: HeardAnswer): FollowUpOutcome {
  const { session, pack } = input;
  const said = understand(heard.text, { kind: 'your_questions', isWhole: true });
  if (said.kind === 'no-questions' || heard.text.trim() === '') {
    return { followUp: null, lead: null, farewell: say(input, 'no-questions') };
  }
  const asked = askedInThread(input);
  const answered = asked.flatMap((id) => (id.startsWith('answer-') ? [id.slice(7)] : []));
  const found = answerCandidateQuestion(heard.text, {
    candidateQuestions: pack?.candidateQuestions ?? [],
    interviewerId: session.interviewer.id,
    answeredIds: answered,
  });
  const lead = found ? (found.answerBy[session.interviewer.id] ?? found.answer) : say(input, 'cannot-say');
  const asksFor = 'another question of yours';
  const next = follow(input, root, {
    probeId: found ? `answer-${found.id}`.slice(0, 64) : `answer-none-${answered.length}`,
    asksFor,
    text: say(input, 'anything-else'),
  });
  if (asked.length >= mostCandidateQuestions) return { followUp: null, lead };
  // Where no time is left for another question, the answer is said before the goodbye.
  return { followUp: { ...next, lead }, lead };
}

function follow(
  { session, questionIndex }: Consideration,
  root: PlannedQuestion,
  chosen: { probeId: string; asksFor: string; text: string },
): PlannedQuestion {
  const { probeId, asksFor, text } = chosen;
  return {
    ...root,
    text,
    title: root.kind === 'your_questions' ? 'Another question of yours' : `Follow-up: ${asksFor}`,
    targetSec: followUpSec,
    lead: '',
    hints: [],
    reserve: false,
    followUp: { rootIndex: rootOf(session, questionIndex), probeId, asksFor },
  };
}

function say(
  { listening, session, random }: Listened,
  line: Parameters<typeof lineOf>[1],
  slots: { thing?: string; question?: string } = {},
): string {
  return lineOf(listening, line, session.interviewer.manner, random, slots);
}
