import type { DeviceKind } from './device-list';

/** Everything that keeps a camera or microphone from working. */
export type DeviceProblemCode = 'denied' | 'absent' | 'busy' | 'unplugged' | 'overconstrained';

/** What is wrong with which device. */
export interface DeviceProblem {
  kind: DeviceKind;
  code: DeviceProblemCode;
}

const codesByErrorName: Readonly<Record<string, DeviceProblemCode>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
  OverconstrainedError: 'overconstrained',
};

/**
 * Puts what `getUserMedia` threw on the closed list. A device that is there but does not start is most often held by
 * another program, so an unknown error counts as `busy`.
 */
export function deviceProblemCode(error: unknown): DeviceProblemCode {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return codesByErrorName[name] ?? 'busy';
}

/** What happened, and what the user can do about it. */
export interface DeviceProblemWords {
  title: string;
  advice: string;
}

/** One device or both, as they stand in a sentence. */
interface Named {
  names: string;
  no: string;
  /** Chooses between the forms for one device and for both. */
  form: (one: string, both: string) => string;
}

const one = (kind: DeviceKind): Named => ({ names: kind, no: `No ${kind}`, form: (single) => single });
const both: Named = {
  names: 'camera and microphone',
  no: 'No camera and no microphone',
  form: (_, plural) => plural,
};

const wordsByCode: Record<DeviceProblemCode, (device: Named) => DeviceProblemWords> = {
  denied: ({ names }) => ({
    title: `Greenroom may not use the ${names}`,
    advice: `The system refused it. Open the privacy settings of your system, allow the ${names} for Greenroom, then try again.`,
  }),
  absent: ({ no, form }) => ({
    title: `${no} ${form('was', 'were')} found`,
    advice: `Plug ${form('one', 'them')} in, or switch on what is built in, then try again.`,
  }),
  busy: ({ names, form }) => ({
    title: `The ${names} ${form('does', 'do')} not start`,
    advice: `Another program may be using ${form('it', 'them')}: close calls and camera apps, then try again. If that does not help, unplug ${form('it', 'them')} and plug ${form('it', 'them')} in again.`,
  }),
  unplugged: ({ names, form }) => ({
    title: `The ${names} ${form('is', 'are')} gone`,
    advice: `${form('It was', 'They were')} unplugged or switched off. Plug ${form('it', 'them')} in again, or choose ${form('another one', 'others')}.`,
  }),
  overconstrained: ({ names, form }) => ({
    title: `The chosen ${names} cannot be used`,
    advice: `What is needed is not on offer. Choose ${form('another one', 'others')}, or a lower video quality in the settings.`,
  }),
};

/** Turns a device problem into words for the user. */
export function deviceProblemWords({ kind, code }: DeviceProblem): DeviceProblemWords {
  return wordsByCode[code](one(kind));
}

/** The words for all that is wrong at once: what befell both devices alike is told once. */
export function deviceProblemsWords(problems: readonly DeviceProblem[]): DeviceProblemWords[] {
  const [first, second] = problems;
  if (first && second && first.code === second.code) return [wordsByCode[first.code](both)];
  return problems.map(deviceProblemWords);
}
