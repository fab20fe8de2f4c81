import type { AnswerInput } from '@shared/model/session';

/** The three ways to answer, with the key that chooses each. */
export const answerInputs: readonly { input: AnswerInput; label: string; shortcut: string }[] = [
  { input: 'video', label: 'Camera and microphone', shortcut: 'V' },
  { input: 'audio', label: 'Microphone only', shortcut: 'A' },
  { input: 'typed', label: 'Typed', shortcut: 'T' },
];
