import type { AppDescription, SpeechState } from '@shared/ipc/contract';

/** Older runtimes serve for trying and testing: nobody mends their security holes any more. */
const oldestKeptMajor = 40;

/** What the settings and the footer say about the program. */
export function describeApp(version: string, dataFolder: string, speech: SpeechState): AppDescription {
  const { electron = '', chrome = '' } = process.versions;
  return {
    version,
    electron,
    chrome,
    platform: process.platform,
    tryingRuntime: Number.parseInt(electron, 10) < oldestKeptMajor,
    dataFolder,
    speech,
  };
}
