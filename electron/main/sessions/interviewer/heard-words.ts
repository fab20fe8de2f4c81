import type { Segment } from '@shared/model/transcript';

/** What has been understood of a take while it is spoken. */
export interface HeardTake {
  sessionId: string;
  takeId: string;
  /** The finished segments so far, as one text. */
  text: string;
  /** The segment that is being spoken. */
  draft: string;
  /** How much of `text` the interviewer has replied to. */
  repliedTo: number;
  /** How often the candidate said that they have no idea. */
  noIdeas: number;
  /** How often they asked what is meant. */
  clarified: number;
  nudges: number;
}

/** The live words of the takes that are open, kept until what they led to is decided. */
export class HeardWords {
  readonly #takes = new Map<string, HeardTake>();

  get(takeId: string): HeardTake | null {
    return this.#takes.get(takeId) ?? null;
  }

  /** Begins to listen to a take; asking again changes nothing. */
  begin(sessionId: string, takeId: string): HeardTake {
    const known = this.#takes.get(takeId);
    if (known) return known;
    const take = {
      sessionId,
      takeId,
      text: '',
      draft: '',
      repliedTo: 0,
      noIdeas: 0,
      clarified: 0,
      nudges: 0,
    };
    this.#takes.set(takeId, take);
    return take;
  }

  add(takeId: string, segment: Segment): HeardTake | null {
    const take = this.get(takeId);
    if (!take) return null;
    take.text = `${take.text} ${segment.text}`.trim();
    take.draft = '';
    return take;
  }

  setDraft(takeId: string, draft: string): HeardTake | null {
    const take = this.get(takeId);
    if (take) take.draft = draft;
    return take;
  }

  /** Everything of a session that is over for the interviewer. */
  forget(sessionId: string): void {
    for (const [takeId, take] of this.#takes) if (take.sessionId === sessionId) this.#takes.delete(takeId);
  }
}
