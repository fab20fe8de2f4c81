import { findRepeatedTail } from '@shared/domain/transcript/repeated-tail';
import type { TokenChoice } from './token-choice';
import { END_TOKEN, START_TOKEN } from './vocabulary';

/** One reading of a stretch of sound while the decoder writes it, token by token. */
export class Hypothesis {
  readonly tokens: number[] = [];
  readonly probabilities: number[] = [];
  /** One row for each token and one for the end: where in the sound the decoder looked. Empty if not asked for. */
  readonly attention: Float32Array[] = [];
  endedBy: 'end-token' | 'loop' | 'length' | null = null;

  get lastToken(): number {
    return this.tokens.at(-1) ?? START_TOKEN;
  }

  /** Geometric mean of the token probabilities, 0 to 1; 0 while there is no token. */
  get confidence(): number {
    return geometricMean(this.probabilities);
  }

  /** Takes the next token. Ends the hypothesis at the end token or a loop, which is cut back to one round. */
  add(choice: TokenChoice): void {
    if (choice.token === END_TOKEN) {
      this.endedBy = 'end-token';
      return;
    }
    this.tokens.push(choice.token);
    this.probabilities.push(choice.probability);
    const loop = findRepeatedTail(this.tokens);
    if (!loop) return;
    const kept = this.tokens.length - loop.patternLength * (loop.repeats - 1);
    this.tokens.length = kept;
    this.probabilities.length = kept;
    this.attention.length = Math.min(this.attention.length, kept + 1);
    this.endedBy = 'loop';
  }
}

/** Geometric mean of probabilities; 0 for none. */
export function geometricMean(probabilities: readonly number[]): number {
  if (probabilities.length === 0) return 0;
  const logs = probabilities.reduce((sum, value) => sum + Math.log(Math.max(value, 1e-6)), 0);
  return Math.exp(logs / probabilities.length);
}
