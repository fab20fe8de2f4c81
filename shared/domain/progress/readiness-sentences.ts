import { asSentence } from '@shared/domain/debrief/as-sentence';
import { countInWords } from '@shared/domain/debrief/count-in-words';
import { listInWords } from '@shared/domain/debrief/list-in-words';
import { answersBehind } from '@shared/domain/progress/answers-behind';
import { dayInWords, daysBetween } from '@shared/domain/progress/calendar-day';
import type { JudgedAnswer } from '@shared/domain/progress/judged-answer';
import type { QualityProgress } from '@shared/model/progress';
import type { InterviewOutcome, RealInterview } from '@shared/model/real-interview';

/** From so many days on a level may have changed unseen. */
const staleAfterDays = 21;

const outcomes: Record<InterviewOutcome, string> = {
  waiting: 'has no result yet',
  'next-round': 'led to the next round',
  offer: 'led to an offer',
  declined: 'ended in a no',
  withdrew: 'ended because you withdrew',
};

const noise =
  'Single interviews are noisy: the same person does well on one day and poorly on another, so read the range and not its middle.';

/** What readiness rests on and what would narrow it, one sentence each. */
export function readinessSentences({
  qualities,
  answers,
  interviews,
  today,
}: {
  qualities: readonly QualityProgress[];
  answers: readonly JudgedAnswer[];
  interviews: readonly RealInterview[];
  today: string;
}): string[] {
  return [
    ...basis(answers),
    ...missing(qualities),
    ...age(answers, today),
    ...(answers.length > 0 ? [noise] : []),
    ...real(interviews, today),
  ];
}

function basis(answers: readonly JudgedAnswer[]): string[] {
  if (answers.length === 0) {
    return ['Nothing is known yet: no answer of this pack has been scored and rated by you.'];
  }
  const behind = answersBehind(answers);
  const from = countInWords(behind.interviews, 'interview');
  return [asSentence(`${countInWords(behind.answers, 'answer')} from ${from}`)];
}

function missing(qualities: readonly QualityProgress[]): string[] {
  const unknown = qualities.filter(({ level }) => level === null).map(({ name }) => name);
  if (unknown.length === 0) return [];
  const verb = unknown.length === 1 ? 'rests' : 'rest';
  return [
    `${listInWords(unknown)} ${verb} on fewer than two answers, which widens the range: a drill would narrow it most there.`,
  ];
}

function age(answers: readonly JudgedAnswer[], today: string): string[] {
  const newest = answers.at(-1);
  if (!newest) return [];
  // A clock that was set back must not make an answer come from the future.
  const days = Math.max(0, daysBetween(newest.day, today));
  if (days === 0) return ['The newest answer is from today.'];
  if (days === 1) return ['The newest answer is from yesterday.'];
  const stale = days >= staleAfterDays ? ', so your level may have changed since' : '';
  return [`The newest answer is ${countInWords(days, 'day')} old${stale}.`];
}

function real(interviews: readonly RealInterview[], today: string): string[] {
  const last = interviews.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1);
  if (!last) return [];
  const at = last.company === '' ? '' : ` at ${last.company}`;
  const felt = last.felt === null ? '' : `felt like ${last.felt} of 5 and `;
  const count = asSentence(`You have logged ${countInWords(interviews.length, 'real interview')}`);
  const told = `The last one${at}, on ${dayInWords(last.day, today)}, ${felt}${outcomes[last.outcome]}.`;
  return [`${count} ${told} Real interviews are shown beside the range and do not move it.`];
}
