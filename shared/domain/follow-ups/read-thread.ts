import type { Evidence, ResponseType, Score } from '@shared/model/score';
import { plainWords } from '@shared/domain/conversation/plain-words';

/** What is known of an answer together with its follow-up answers: what probes ask about, and what they may quote. */
export interface ThreadReading {
  responseType: ResponseType;
  ownership: Score['ownership'];
  onTopic: boolean;
  level: number;
  overall: number;
  wordCount: number;
  /** Ids of the evidence items that were found. */
  items: ReadonlySet<string>;
  evidence: readonly Pick<Evidence, 'item' | 'quote'>[];
  text: string;
  /** The text as plain words, for phrases that probes look for. */
  plainText: string;
}

/** Reads what is known off the score of the whole thread: the answer and its follow-up answers as one text. */
export function readThread(score: Score, text: string): ThreadReading {
  const { responseType, ownership, onTopic, level, overall, wordCount, evidence } = score;
  return {
    responseType,
    ownership,
    onTopic,
    level,
    overall,
    wordCount,
    items: new Set(evidence.map(({ item }) => item)),
    evidence: evidence.map(({ item, quote }) => ({ item, quote })),
    text,
    plainText: plainWords(text).join(' '),
  };
}
