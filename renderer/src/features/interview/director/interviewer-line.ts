import type { Session } from '@shared/model/session';

/** What the interviewer says: a few words that lead over, if any, and the line itself. */
export interface InterviewerLine {
  kind: 'greeting' | 'question' | 'closing';
  lead: string | null;
  text: string;
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
  return retakeOf === null && isFirstTime ? session.plan.acknowledgements[questionIndex] || null : null;
}

/** The line that stands on the screen at this point of the interview; null where there is none. */
export function lineFor(session: Session): InterviewerLine | null {
  const { at } = session.interview;
  const questionIndex = questionIndexOf(session);
  if (questionIndex !== null) {
    const question = session.plan.questions[questionIndex];
    return question ? { kind: 'question', lead: leadFor(session, questionIndex), text: question.text } : null;
  }
  const phase = at.phase === 'paused' ? at.resumeTo : at.phase;
  if (phase === 'introduction') return { kind: 'greeting', lead: null, text: session.plan.greeting };
  if (phase === 'closing') return { kind: 'closing', lead: null, text: session.plan.closing };
  return null;
}

/** The words to speak for a line. */
export function spokenText(line: InterviewerLine): string {
  return line.lead === null ? line.text : `${line.lead} ${line.text}`;
}

/** What will most likely be said next, so that its sound can be made while the user speaks; null when unsure. */
export function nextSpokenText(session: Session): string | null {
  const { at } = session.interview;
  if (at.phase === 'introduction') return session.plan.questions[0]?.text ?? null;
  if (at.phase !== 'answering' || session.interview.retakeOf !== null) return null;
  const next = session.plan.questions[at.questionIndex + 1];
  if (!next) return session.plan.closing;
  const lead = session.plan.acknowledgements[at.questionIndex + 1] || null;
  return spokenText({ kind: 'question', lead, text: next.text });
}
