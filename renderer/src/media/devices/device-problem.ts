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

const wordsByCode: Record<DeviceProblemCode, (device: string) => DeviceProblemWords> = {
  denied: (device) => ({
    title: `Greenroom may not use the ${device}`,
    advice: `The system refused it. Open the privacy settings of your system, allow the ${device} for Greenroom, then try again.`,
  }),
  absent: (device) => ({
    title: `No ${device} was found`,
    advice: `Plug one in, or switch on the one that is built in, then try again.`,
  }),
  busy: (device) => ({
    title: `The ${device} does not start`,
    advice: `Another program may be using it: close calls and camera apps, then try again. If that does not help, unplug it and plug it in again.`,
  }),
  unplugged: (device) => ({
    title: `The ${device} is gone`,
    advice: `It was unplugged or switched off. Plug it in again, or choose another one.`,
  }),
  overconstrained: (device) => ({
    title: `The chosen ${device} cannot be used`,
    advice: `It does not offer what is needed. Choose another one, or a lower video quality in the settings.`,
  }),
};

/** Turns a device problem into words for the user: the only place that does. */
export function deviceProblemWords({ kind, code }: DeviceProblem): DeviceProblemWords {
  return wordsByCode[code](kind);
}
