import { changeOf, type PackDraft } from '@renderer/features/packs/editor/draft/pack-draft';
import { namePlace, type NamedPlace } from '@renderer/features/packs/editor/draft/place-words';
import { checkPack } from '@shared/domain/packs/check-pack';
import { explainIssue } from '@shared/domain/packs/explain-issue';
import type { PackFault } from '@shared/domain/packs/pack-fault';
import type { Pack } from '@shared/model/pack';
import { PackChangeSchema } from '@shared/model/pack-library';
import type { PackProblem } from '@shared/model/pack-problem';

/** Why the draft cannot be saved: where, what is wrong, and what to do about it. */
export interface SaveProblem extends NamedPlace {
  reason: string;
  suggestion: string;
}

/**
 * What is wrong in the draft: empty texts and numbers out of range, and once there are none, what does not fit together.
 * The main process checks all of it again; only here is it known which entry of the draft is meant.
 */
export function findDraftProblems(pack: Pack, saved: PackDraft, draft: PackDraft): SaveProblem[] {
  const change = changeOf(saved, draft);
  const parsed = PackChangeSchema.safeParse(change);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => {
      const { path, reason, suggestion } = explainIssue(issue, change);
      return { ...namePlace(draft, path), reason, suggestion };
    });
  }
  const { about, qualities, stages, questions } = draft;
  const whole: Pack = { ...pack, ...about, qualities, stages, questions };
  const questionPlaces = questions.map((_, index) => ({ file: 'questions.json', index }));
  // The probes of the program's own listening are not at hand here; the main process looks at those.
  const faults = checkPack({ pack: whole, questionPlaces }, { probeIds: null, brokenFiles: new Set() });
  return faults.map((fault) => nameFault(draft, fault));
}

/** What the main process found. Questions may lie in several files there, so they keep the place in theirs. */
export function nameSaveProblem(draft: PackDraft, problem: PackProblem): SaveProblem {
  const { file, path, reason, suggestion } = problem;
  const fault = { file, path: splitPath(path), reason, suggestion };
  return file.startsWith('questions') ? unnamed(fault, path) : nameFault(draft, fault);
}

function nameFault(draft: PackDraft, fault: PackFault): SaveProblem {
  const { file, path, reason, suggestion } = fault;
  const isEdited =
    file === 'pack.json' || ['questions', 'qualities', 'stages'].includes(String(path[0] ?? ''));
  if (!isEdited || path.length === 0) return unnamed(fault, path.join(', '));
  const inDraft = file === 'pack.json' ? ['manifest', ...path] : path;
  return { ...namePlace(draft, inDraft), reason, suggestion };
}

function unnamed({ file, reason, suggestion }: PackFault, path: string): SaveProblem {
  return { words: [file, path].filter(Boolean).join(', '), place: null, reason, suggestion };
}

/** `stages[0].name` as `['stages', 0, 'name']`. */
function splitPath(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name = '']) =>
    index === undefined ? name : Number(index),
  );
}
