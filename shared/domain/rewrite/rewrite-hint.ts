import { bestQuote, type Stretch } from './best-quote';
import { gapAdvice, figureAdvice } from './gap-advice';
import { itemsOfPart, partOrder } from './story-parts';
import { talkHint } from './talk-hint';
import type { RewriteHint } from '@shared/model/rubric-guide';
import type { Score, StarLabel } from '@shared/model/score';

type Part = RewriteHint['parts'][number];

/** Where the words of one part of a story stand: its spans, else what was found for it. */
function stretchesOf(label: StarLabel, score: Score): Stretch[] {
  const found = score.evidence.filter(({ item }) => itemsOfPart[label].includes(item));
  // Any late remark can stand where a lesson would; only one that was found to be a lesson is worth repeating.
  if (label === 'lesson') return found;
  const spans = score.spans.filter((span) => span.label === label);
  return spans.length > 0 ? spans : found;
}

/** True where the part was told, if not in these words: in the answer that a follow-up belongs to. */
function isToldElsewhere(label: StarLabel, { star }: Score): boolean {
  return label !== 'lesson' && star[label];
}

/**
 * How a story could be told with what is in it: for each part the strongest words of the answer, or a gap with what
 * belongs there. Every quote stands in the text letter for letter.
 */
function storyHint(score: Score, text: string): RewriteHint {
  const used: Stretch[] = [];
  const parts = partOrder.flatMap((label): Part[] => {
    const found = bestQuote({
      text,
      stretches: stretchesOf(label, score),
      evidence: score.evidence,
      used,
      label,
    });
    if (found) {
      used.push(found);
      const quote: Part = { label, from: 'answer', quote: text.slice(found.start, found.end) };
      // An outcome without its figure is half an outcome.
      const isSoft = label === 'result' && !score.quantified;
      return isSoft ? [quote, { label, from: 'gap', advice: figureAdvice }] : [quote];
    }
    return isToldElsewhere(label, score) ? [] : [{ label, from: 'gap', advice: gapAdvice[label] }];
  });
  return { parts };
}

/** The hint for one answer. `story` is false for kinds of question that want no story, such as an introduction. */
export function rewriteHint(score: Score, text: string, { story } = { story: true }): RewriteHint {
  return story ? storyHint(score, text) : talkHint(score, text);
}
