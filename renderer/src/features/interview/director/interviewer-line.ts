import type { Session } from '@shared/model/session';

/** What the interviewer says: a few words that lead over, if any, and the line itself. */
export interface InterviewerLine {
  kind: 'greeting' | 'question' | 'closing';
  lead: string | null;
  text: string;
  /** The words to speak: all of it, or only the reply where the question was not asked again. */
  spoken: string;
}

function lineOf(kind: InterviewerLine['kind'], lead: string | null, text: string): InterviewerLine {
  return { kind, lead, text, spoken: lead === null ? text : `${lead} ${text}` };
}

/** The number of the question that the interview stands at; null before the first and after the last one. */
export function questionIndexOf(session: Session): number | null {
  const { at } = session.interview;
  if (at.phase === 'paused' && (at.resumeTo === 'introduction' || at.resumeTo === 'closing')) return null;
  return 'questionIndex' in at ? at.questionIndex : null;
}

function leadFor(session: Session, questionIndex: number): string | null {
  const { at, retakeOf } = session.interview;
  if (at.phase !== 'asking') return null;
  if (at.takeId !== null || at.repeats > 0) return session.plan.repeatLine || null;
  // Thanks for the last answer belong to the first time only, not to a question that is gone back to.
  const isFirstTime = !session.takes.some((take) => take.questionIndex === questionIndex);
  return retakeOf === null && isFirstTime ? session.plan.questions[questionIndex]?.lead || null : null;
}

/** The line that stands on the screen at this point of the interview; null where there is none. */
export function lineFor(session: Session): InterviewerLine | null {
  const { at } = session.interview;
  const { plan } = session;
  const questionIndex = questionIndexOf(session);
  if (questionIndex !== null) {
    const question = plan.questions[questionIndex];
    if (!question) return null;
    if (at.phase === 'asking' && at.reply !== null) {
      const { text } = at.reply;
      return { kind: 'question', lead: text, text: question.text, spoken: text };
    }
    return lineOf('question', leadFor(session, questionIndex), question.text);
  }
  const phase = at.phase === 'paused' ? at.resumeTo : at.phase;
  // A short run begins with its question and ends after its last answer.
  if (phase === 'introduction') return plan.greeting === '' ? null : lineOf('greeting', null, plan.greeting);
  if (phase !== 'closing') return null;
  const lead = at.phase === 'closing' ? at.lead : null;
  if (plan.closing === '') return lead === null ? null : lineOf('closing', null, lead);
  return lineOf('closing', lead, plan.closing);
}

/** What will most likely be said next, so that its sound can be made while the user speaks; null when unsure. */
export function nextSpokenText(session: Session): string | null {
  const { at, retakeOf } = session.interview;
  const { questions, closing } = session.plan;
  if (at.phase === 'introduction') return questions[0]?.text ?? null;
  if (at.phase !== 'answering' || retakeOf !== null) return null;
  const next = questions.find((question, index) => index > at.questionIndex && !question.reserve);
  if (!next) return closing || null;
  return lineOf('question', next.lead || null, next.text).spoken;
}
