import type { InterruptionReason } from '@shared/model/interview';

/** What ended a take before the user did, as the start of a sentence. */
export const interruptionWords: Record<InterruptionReason, string> = {
  'app-closed': 'Greenroom was closed',
  'page-crashed': 'The page stopped working',
  'computer-slept': 'The computer went to sleep',
  'camera-lost': 'The camera was unplugged',
  'microphone-lost': 'The microphone was unplugged',
  'disk-full': 'The disk was full',
  'write-failed': 'The recording could not be saved any further',
};
