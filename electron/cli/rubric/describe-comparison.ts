import { rankCorrelation } from './rank-correlation';
import type { AnswerChange, ScoreChange, Standing } from './score-change';
import { wrapText } from './wrap-text';

const nameWidth = 34;
const scoreWidth = 26;
const standingWidth = 10;

function cell(text: string, width: number): string {
  const whole = [...text];
  return (whole.length > width ? `${whole.slice(0, width - 1).join('')}…` : text).padEnd(width);
}

function inWords(standing: Standing): string {
  return standing === null ? '–' : `${standing.level} (${standing.score})`;
}

function line(answer: string, what: string, before: string, after: string): string {
  const cells = [cell(answer, nameWidth), cell(what, scoreWidth), cell(before, standingWidth), after];
  return `  ${cells.join('  ')}`.trimEnd();
}

function rows({ answer, changes }: AnswerChange): string[] {
  return changes.flatMap(({ name, before, after, why }, index) => [
    line(index === 0 ? answer.name : '', name, inWords(before), inWords(after)),
    ...why.map((sentence) => wrapText(`    ${sentence}`, 8)),
  ]);
}

function direction({ before, after }: ScoreChange): 'rose' | 'fell' {
  return (after?.score ?? 0) > (before?.score ?? 0) ? 'rose' : 'fell';
}

function counts(name: string, changes: readonly ScoreChange[], all: number): string {
  const rose = changes.filter((change) => direction(change) === 'rose').length;
  const levels = changes.filter(({ before, after }) => before?.level !== after?.level).length;
  const fell = changes.length - rose;
  return `  ${name}: ${rose} rose, ${fell} fell, ${all - changes.length} stayed; ${levels} on another level`;
}

/** How many scores rose and fell, the whole answer first. */
function summary(compared: readonly AnswerChange[]): string[] {
  const byName = new Map<string, ScoreChange[]>([['The whole answer', []]]);
  for (const { changes } of compared)
    for (const change of changes) byName.set(change.name, [...(byName.get(change.name) ?? []), change]);
  return [...byName].map(([name, changes]) => counts(name, changes, compared.length));
}

const shown = (value: number | null): string => (value === null ? 'not defined' : value.toFixed(3));

/** How well the scores agree with levels that people gave; nothing for fewer than three of them. */
function agreement(compared: readonly AnswerChange[]): string[] {
  const labelled = compared.flatMap(({ answer, before, after }) =>
    answer.label === null ? [] : [{ label: answer.label, before: before.overall, after: after.overall }],
  );
  if (labelled.length < 3) return [];
  const labels = labelled.map(({ label }) => label);
  const rank = (when: 'before' | 'after'): string =>
    shown(
      rankCorrelation(
        labels,
        labelled.map((one) => one[when]),
      ),
    );
  const distance = (when: 'before' | 'after'): string =>
    shown(labelled.reduce((sum, one) => sum + Math.abs(one[when] - one.label), 0) / labelled.length);
  return [
    '',
    `Agreement with the ${labelled.length} levels that people gave`,
    `  Same order (Spearman, 1 is perfect): ${rank('before')} before, ${rank('after')} after`,
    `  Mean distance in levels (0 is perfect): ${distance('before')} before, ${distance('after')} after`,
  ];
}

/** The comparison as a table, with a summary below. Answers that score the same are only counted. */
export function describeComparison(compared: readonly AnswerChange[]): string {
  const changed = compared.filter(({ changes }) => changes.length > 0);
  const table =
    changed.length === 0
      ? ['No score has changed.']
      : [line('Answer', 'Score', 'Before', 'After'), ...changed.flatMap(rows)];
  const head = `Summary of ${compared.length} answer${compared.length === 1 ? '' : 's'}`;
  return [...table, '', head, ...summary(compared), ...agreement(compared)].join('\n');
}
