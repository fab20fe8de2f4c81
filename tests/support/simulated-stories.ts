import { sameStory, type EarlierStory, type SameStory } from '@shared/domain/conversation/same-story';

/** A story of an earlier round, and in which round it was told. */
export interface ToldInRound extends EarlierStory {
  roundName: string;
}

/** The stories of one loop. Comparing is left out for people who never tell one twice: they are the most. */
export class SimulatedStories {
  readonly #told: ToldInRound[] = [];

  constructor(private readonly isCompared: boolean) {}

  /** Keeps the stories of a round that is over. */
  add(stories: readonly ToldInRound[]): void {
    this.#told.push(...stories);
  }

  recognise(text: string, earlierHere: () => readonly EarlierStory[]): SameStory | null {
    if (!this.isCompared) return null;
    const earlier = [...this.#told, ...earlierHere()];
    return earlier.length === 0 ? null : sameStory(text, earlier);
  }

  roundOf(storyId: string): string | null {
    return this.#told.find(({ id }) => id === storyId)?.roundName ?? null;
  }
}
