import type { PackProblem } from '@shared/model/pack-problem';

/** Problems or warnings for reading: where each is, what is wrong, and what to do. */
export function listProblems(what: 'problem' | 'warning', problems: readonly PackProblem[]): string {
  const head = `${problems.length} ${what}${problems.length === 1 ? '' : 's'}:`;
  return [head, ...problems.map(describe)].join('\n');
}

function describe({ file, line, path, reason, suggestion }: PackProblem): string {
  const place = [line === null ? file : `${file}:${line}`, path].filter((part) => part !== '').join('  ');
  return [`  ${place === '' ? 'the pack' : place}`, `    ${reason}`, `    ${suggestion}`].join('\n');
}
