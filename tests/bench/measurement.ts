/** A figure that the project promises, or reports. */
export interface Figure {
  /** What is measured, as the table says it. */
  name: string;
  unit: string;
  /** The value that must be kept; null for a figure that is only reported. */
  limit: number | null;
  /** The value that would be excellent; left out where none is named. */
  aim?: number;
  better: 'lower' | 'higher';
}

/** What a measurement found for one figure. */
export interface Finding {
  /** Null when it could not be measured; then `note` says why. */
  value: number | null;
  /** The same figure of what the app is compared with, in the same unit, from the same run. */
  against?: number;
  /** What one should know beside the value: how many samples, the spread. */
  note?: string;
}

/** What measurements are given. */
export interface Bench {
  projectRoot: string;
  /** Folder of the speech that lies beside the repository in development; null where it does not. */
  speechFolder: string | null;
  /** What starts the app; null where no window can be opened. */
  window: { program: string; env: NodeJS.ProcessEnv } | null;
  /** Tells whoever waits what goes on. */
  say(sentence: string): void;
}

/** What has to be there for a measurement. Its figures have no value where it is not. */
export type Need = 'window' | 'speech';

/** One run that yields one or more figures. Each has a process of its own, so none disturbs another. */
export interface Measurement<Key extends string = string> {
  /** Chooses it on the command line. */
  name: string;
  needs: readonly Need[];
  figures: Readonly<Record<Key, Figure>>;
  /** Throws when it cannot be done; the message becomes the reason in the table. */
  measure(bench: Bench): Promise<Record<Key, Finding>>;
}
