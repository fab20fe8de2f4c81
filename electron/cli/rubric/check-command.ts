import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { explainSyntax } from '@electron/main/packs/checking/explain-syntax';
import { loadDeliveryNorms, rubricFileNames } from '@electron/main/rubrics/load-rubric';
import { findUnknownEntries, type JsonShapeSchema } from '@shared/domain/packs/find-unknown-entries';
import { assembleRubric, type RubricFile } from '@shared/domain/scoring/assemble-rubric';
import { placeInRubric } from '@shared/domain/scoring/place-in-rubric';
import { fingerprintOf } from '@shared/domain/scoring/fingerprint-of';
import { RubricSchema, type Rubric } from '@shared/model/rubric';
import type { CommandOutcome } from '@electron/cli/packs/command-outcome';

interface RubricRead {
  rubric: Rubric | null;
  problems: string[];
  files: RubricFile[];
}

function readRubric(folder: string): RubricRead {
  const names = rubricFileNames(folder);
  if (!names.ok) return { rubric: null, problems: [names.error.message], files: [] };
  const files: RubricFile[] = [];
  const problems: string[] = [];
  for (const name of names.value) {
    const text = readFileSync(join(folder, name), 'utf8');
    try {
      files.push({ name, content: JSON.parse(text) as unknown });
    } catch {
      const { reason, suggestion } = explainSyntax(text); // its words are better than the parser's
      problems.push(`${name} ${reason}. ${suggestion}`);
    }
  }
  // Half a rubric would only tell that the other half is missing.
  if (problems.length > 0) return { rubric: null, problems, files };
  return { ...assembleRubric(files), files };
}

/** Entries that nobody reads: nearly always a slip of the pen, and then a rule that does not hold. */
function unreadEntries(files: readonly RubricFile[]): string[] {
  const shape = z.toJSONSchema(RubricSchema, { io: 'input' }) as JsonShapeSchema;
  return files.flatMap(({ name, content }) => {
    const { about: _about, ...rest } = content as Record<string, unknown>;
    return findUnknownEntries(rest, shape).map(
      ({ path, reason, suggestion }) => `${name}: ${placeInRubric(path, rest)}: ${reason}. ${suggestion}`,
    );
  });
}

function listed(head: string, lines: readonly string[]): string {
  return [head, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function inWords(rubric: Rubric): string {
  const { ladders, items, gates, wordLists } = rubric;
  return `version ${rubric.version}, ${ladders.length} ladders, ${items.length} items, ${gates.length} limits, ${Object.keys(wordLists).length} word lists`;
}

function sameVersion(rubric: Rubric, own: Rubric | null): string[] {
  if (own === null || own.version !== rubric.version) return [];
  if (fingerprintOf(JSON.stringify(own)) === fingerprintOf(JSON.stringify(rubric))) return [];
  return [
    `It differs from the program's own and has the same version, ${own.version}. Raise "version" in rubric.json before you put it in place: stored scores are read again when the version changes.`,
  ];
}

/** Checks the rubric in a folder, or the program's own, and tells everything that is wrong with it. */
export function checkCommand(path: string | null, { resources }: { resources: string }): CommandOutcome {
  const own = resolve(resources, 'rubrics');
  const folder = path ?? own;
  const { rubric, problems, files } = readRubric(folder);
  const norms = loadDeliveryNorms(folder);
  // A copy may leave out the ranges of delivery: they are no part of a score.
  if (!norms.ok && path === null) problems.push(norms.error.message);
  const unread = rubric === null ? [] : unreadEntries(files);
  if (rubric === null || problems.length > 0 || unread.length > 0) {
    const all = [...problems, ...unread];
    const head = `The rubric in ${folder} cannot be used as it is. ${all.length} problem${all.length === 1 ? '' : 's'}:`;
    return { exitCode: 1, stdout: `${listed(head, all)}\n`, stderr: '' };
  }
  const notes = path === null ? [] : sameVersion(rubric, readRubric(own).rubric);
  const sound = `The rubric in ${folder} can be used: ${inWords(rubric)}.`;
  return { exitCode: 0, stdout: `${[sound, ...notes].join('\n')}\n`, stderr: '' };
}
