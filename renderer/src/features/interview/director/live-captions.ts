import type { AppEvents } from '@shared/ipc/events';

/** The user's own words as they are recognised: `settled` will not change any more, `draft` still may. */
export interface OwnCaptions {
  settled: string;
  draft: string;
}

/** About four lines; the rest stays in the transcript. */
const SHOWN_CHARACTERS = 320;

export const noCaptions: OwnCaptions = { settled: '', draft: '' };

/** The captions after another finished segment. Only the end is kept, so that a long answer stays small. */
export function withSegment(
  captions: OwnCaptions,
  { segment }: AppEvents['transcript:segment-added'],
): OwnCaptions {
  const whole = `${captions.settled} ${segment.text}`.trim();
  return { settled: lastWords(whole), draft: '' };
}

/** The captions with the words of the open segment so far. */
export function withDraft(
  captions: OwnCaptions,
  { text }: AppEvents['transcript:draft-changed'],
): OwnCaptions {
  return { ...captions, draft: text.trim() };
}

function lastWords(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  const end = text.slice(-SHOWN_CHARACTERS);
  return `… ${end.slice(end.indexOf(' ') + 1)}`;
}
