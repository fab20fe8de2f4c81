import { rubricGuide } from '@shared/domain/rubric-guide/rubric-guide';
import { readAnswer } from '@shared/domain/scoring/read-answer';
import { scoreAnswer } from '@shared/domain/scoring/score-answer';
import { compileRubric } from '@shared/domain/scoring/words/compile-rubric';
import type { Pack, Question } from '@shared/model/pack';
import type { Rubric } from '@shared/model/rubric';
import type { GuideLadder, GuideRung } from '@shared/model/rubric-guide';
import type { Score } from '@shared/model/score';
import { explainPoints } from './explain-points';
import { wrapText } from './wrap-text';

export interface AnswerToExplain {
  text: string;
  question: Pick<Question, 'text' | 'kind' | 'qualityIds' | 'targetSec'>;
  pack: Pack;
  rubric: Rubric;
}

const droppedFor = {
  echo: 'counts for nothing: it repeats the question',
  repeat: 'counts for nothing: it was said before',
  slogan: 'counts for nothing: a principle is named and nothing is done',
};

function clauses({ text, question, rubric }: AnswerToExplain): string {
  const read = readAnswer(text, null, question.text, compileRubric(rubric));
  const lines = read.clauses.map(({ from, to, label, dropped }) => {
    const words = text.slice(read.tokens[from]?.start ?? 0, read.tokens[to - 1]?.end ?? 0);
    const note = dropped === null ? '' : `  (${droppedFor[dropped]})`;
    return wrapText(`${label.padEnd(13)} ${words.replaceAll(/\s+/g, ' ')}${note}`, 16);
  });
  return lines.length === 0 ? '  There are no words.' : lines.join('\n');
}

function gates({ gates: limits }: Score): string {
  if (limits.length === 0) return '  None applies.';
  return limits.map(({ cap, reason }) => wrapText(`at most ${cap}: ${reason}`, 4)).join('\n');
}

function found({ evidence }: Score, { qualities }: Pack): string {
  if (evidence.length === 0) return '  Nothing.';
  const items = [...new Set(evidence.map(({ item }) => item))];
  return items
    .map((item) => {
      const hits = evidence.filter((one) => one.item === item);
      const [first] = hits;
      const quality = qualities.find(({ id }) => id === first?.quality);
      const quotes = hits.map(({ quote }) => `“${quote.replaceAll(/\s+/g, ' ')}”`).join(' · ');
      return wrapText(`${first?.label}${quality ? ` (${quality.name})` : ''} [${item}]: ${quotes}`, 6);
    })
    .join('\n');
}

function rung({ level, reason, needs }: GuideRung): string {
  const lines = needs.map(({ advice, items, atLeast, met }) => {
    const many = atLeast > 1 ? `${atLeast} of ` : '';
    const ids = items.length > 8 ? `${items.length} items` : items.map(({ id }) => id).join(', ');
    const asked = ids === '' ? '' : ` [${many}${ids}]`;
    return wrapText(`  ${met ? 'met ' : 'open'}  ${advice}${asked}`, 10);
  });
  return [wrapText(`Level ${level}: ${reason}`, 4), ...lines].join('\n');
}

function ladder(one: GuideLadder, input: AnswerToExplain): string {
  const level =
    one.level === null ? 'the answer gives nothing to judge it by' : `level ${one.level} (${one.score})`;
  const head = `${one.name}: ${level}`;
  if (one.rungs.length === 0) return `${head}\n  It follows the answer as a whole.`;
  const points = explainPoints(one.qualityId, input);
  return [head, ...one.rungs.toReversed().map(rung), ...points].join('\n');
}

function whatLifts({ missing }: Score): string {
  if (missing.length === 0) return '  Nothing is left to ask for.';
  return missing.map((one) => wrapText(`for level ${one.toLevel}: ${one.advice}`, 4)).join('\n');
}

/** How the level of one answer comes about: its clauses, limits, what was found, and each ladder rung by rung. */
export function explainAnswer(input: AnswerToExplain): string {
  const { text, question, pack, rubric } = input;
  const { qualities } = pack;
  const score = scoreAnswer({ text, words: null, question, qualities, rubric });
  const guide = rubricGuide({
    question,
    qualities,
    rubric,
    examples: [],
    judged: { text, words: null, score },
  });
  const judged = guide.ladders.filter(({ qualityId, level }) => qualityId === null || level !== null);
  const others = guide.ladders.filter((one) => !judged.includes(one)).map(({ name }) => name);
  const asked = qualities.filter(({ id }) => question.qualityIds.includes(id)).map(({ name }) => name);
  const sections = [
    [
      `Level ${score.level} (${score.overall}, probably ${score.range.low} to ${score.range.high}): ${score.reason}`,
      `Question: ${question.text === '' ? 'not known' : question.text}`,
      `Read as: ${question.kind}, about ${asked.join(', ') || 'no quality in particular'}`,
      `Rubric ${rubric.version}, pack “${pack.title}”`,
    ].join('\n'),
    `What was said, clause by clause\n${clauses(input)}`,
    `Limits\n${gates(score)}`,
    `What was found\n${found(score, pack)}`,
    ...judged.map((one) => `Ladder: ${ladder(one, input)}`),
    ...(others.length === 0 ? [] : [`Not shown by this answer: ${others.join(', ')}`]),
    `What would lift it\n${whatLifts(score)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}
