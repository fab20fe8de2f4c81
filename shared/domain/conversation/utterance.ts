/** What somebody says instead of an answer, or that it is one. */
export type UtteranceKind =
  | 'repeat'
  | 'moment'
  | 'asks-to-clarify'
  | 'clarifying-question'
  | 'another-example'
  | 'no-idea'
  | 'no-questions'
  | 'answer';

/** How a stretch of speech is understood. */
export interface Utterance {
  kind: UtteranceKind;
}
