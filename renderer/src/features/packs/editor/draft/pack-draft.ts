import type { Pack, PackManifest, Quality, Question, Stage } from '@shared/model/pack';
import type { PackChange } from '@shared/model/pack-library';

/** What the editor changes of the manifest. */
export type About = Pick<PackManifest, 'title' | 'role' | 'level' | 'summary' | 'interviewers'>;

/** The parts of a pack that the editor changes. Half-written texts and numbers may stand in it. */
export interface PackDraft {
  about: About;
  qualities: Quality[];
  stages: Stage[];
  questions: Question[];
}

/** What of a pack can be edited. */
export function draftOf(pack: Pack): PackDraft {
  const { title, role, level, summary, interviewers, qualities, stages, questions } = pack;
  return { about: { title, role, level, summary, interviewers }, qualities, stages, questions };
}

/** What has to be saved: the parts that differ from the saved ones, without lines that were left empty. */
export function changeOf(saved: PackDraft, draft: PackDraft): PackChange {
  const questions = draft.questions.map(withoutEmptyLines);
  return {
    ...(same(saved.about, draft.about) ? {} : { manifest: draft.about }),
    ...(same(saved.qualities, draft.qualities) ? {} : { qualities: draft.qualities }),
    ...(same(saved.stages, draft.stages) ? {} : { stages: draft.stages }),
    ...(same(saved.questions, questions) ? {} : { questions }),
  };
}

/** Whether there is anything to save. */
export function isChanged(saved: PackDraft, draft: PackDraft): boolean {
  return Object.keys(changeOf(saved, draft)).length > 0;
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

/** An added line that nobody wrote anything in is no mistake. */
function withoutEmptyLines(question: Question): Question {
  const { clarification, ...rest } = question;
  return {
    ...rest,
    ...(clarification !== undefined && isWritten(clarification) ? { clarification } : {}),
    followUps: question.followUps.filter(({ text }) => isWritten(text)),
    strongAnswer: question.strongAnswer.filter(isWritten),
    hints: question.hints.filter(isWritten),
  };
}

/** Key order does not count, and a missing entry is the same as an undefined one. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (a === b) return true;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
}
