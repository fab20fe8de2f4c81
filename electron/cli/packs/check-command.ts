import { findWarnings } from '@electron/main/packs/find-warnings';
import { loadPack } from '@electron/main/packs/load-pack';
import type { OwnRubric, ReadPack } from '@electron/main/packs/read-pack';
import { readProbeIds } from '@electron/main/packs/read-probe-ids';
import type { PackProblem, PackWarning } from '@shared/model/pack-problem';
import type { CommandOutcome } from './command-outcome';
import { describeCounts } from './describe-counts';
import { listProblems } from './list-problems';

/** Checks one pack and tells everything that is wrong with it and what it could do better. */
export async function checkCommand(
  path: string,
  { json, listeningFile, ownRubric }: { json: boolean; listeningFile: string; ownRubric: OwnRubric },
): Promise<CommandOutcome> {
  const read = await loadPack(path, await readProbeIds(listeningFile), ownRubric);
  const warnings = findWarnings(read);
  const stdout = json ? `${JSON.stringify(asJson(read, warnings), null, 2)}\n` : asText(read, warnings);
  return { exitCode: read.placed ? 0 : 1, stdout, stderr: '' };
}

function asJson({ placed, problems, counts }: ReadPack, warnings: readonly PackWarning[]): object {
  return {
    ok: placed !== null,
    errors: problems.map(withoutPack),
    warnings: warnings.map(withoutPack),
    counts,
  };
}

function withoutPack({ file, line, path, reason, suggestion }: PackProblem): Omit<PackProblem, 'pack'> {
  return { file, line, path, reason, suggestion };
}

function asText(read: ReadPack, warnings: readonly PackWarning[]): string {
  const { name, placed, problems, counts } = read;
  const parts = placed
    ? [`The pack “${placed.pack.title}” can be used: ${describeCounts(counts)}.`]
    : [`“${name}” cannot be used as a pack.`, listProblems('problem', problems)];
  if (warnings.length > 0) parts.push(listProblems('warning', warnings));
  return `${parts.join('\n\n')}\n`;
}
