import type { InterruptionReason } from '@shared/model/interview';

/** What a user can do after an interruption. What happened stands in the shared wording. */
export const interruptionAdvice: Record<InterruptionReason, string> = {
  'app-closed': 'You left in the middle of this answer.',
  'page-crashed': 'It works again now. If it happens twice, restart Greenroom.',
  'computer-slept': 'Camera and microphone stop with it.',
  'camera-lost': 'Plug it in again, choose another one in the settings, or go on without a picture.',
  'microphone-lost': 'Plug it in again, choose another one in the settings, or type your answers.',
  'disk-full': 'Make some space, for instance by deleting old sessions, then go on.',
  'write-failed': 'Check that the data folder can be written to and the drive is connected, then go on.',
};
