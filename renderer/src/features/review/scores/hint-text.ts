import type { RewriteHint } from '@shared/model/rubric-guide';

/** A piece of the paragraph: the user's own words, or a gap with what belongs there. */
export interface HintPiece {
  from: 'answer' | 'gap';
  /** As it stands in the paragraph, with its quotation marks or brackets. */
  text: string;
}

/** Advice as it reads inside brackets: it does not begin or end a sentence there. */
function inBrackets(advice: string): string {
  const plain = advice.replace(/\.$/, '');
  return /^I\b/.test(plain) ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** The hint as a paragraph to read: own words in quotation marks, gaps in brackets, in the order of a good answer. */
export function hintPieces({ parts }: RewriteHint): HintPiece[] {
  return parts.map((part) =>
    part.from === 'answer'
      ? { from: 'answer', text: `“${part.quote}”` }
      : { from: 'gap', text: `[${inBrackets(part.advice)}]` },
  );
}

/** The paragraph as plain text, for the clipboard. */
export function hintText(hint: RewriteHint): string {
  return hintPieces(hint)
    .map(({ text }) => text)
    .join(' ');
}
