import type { Settings } from '@shared/model/settings';
import { Deferred } from './deferred';
import { FliteSynthesiser } from './voice/flite-synthesiser';
import { playSound } from './voice/play-sound';
import { readingTimeMs } from './voice/reading-time';
import { speakWithSystem } from './voice/system-voices';

export { listSystemVoices } from './voice/system-voices';

/** Which voice speaks, how fast and how loud: the `voice` part of the settings. */
export type VoiceChoice = Settings['voice'];

/** `spoken` to its end, `stopped` by the caller, or `silent`: shown for as long as it takes to read. */
export type SpeechEnding = 'spoken' | 'stopped' | 'silent';

/** One line on its way. `started` settles with the first sound, or when the silent reading time begins. */
export interface SpokenLine {
  started: Promise<void>;
  finished: Promise<SpeechEnding>;
  stop(): void;
}

/** The voices inside the program, by Flite's names; the first one is the default. */
export const embeddedVoices: readonly { name: string; label: string }[] = [
  { name: 'slt', label: 'Woman, American' },
  { name: 'rms', label: 'Man, American' },
  { name: 'awb', label: 'Man, Scottish' },
];

interface LineEvents {
  signal: AbortSignal;
  onStart: () => void;
}

function ignore(): void {
  // A caller without a place for words still gets silence for the reading time.
}

const voiceOfInterviewer = { woman: 'slt', man: 'rms' } as const;

/** The voice settings in an interviewer's room: their own voice, unless the user has chosen one for all. */
export function voiceFor(
  { voice }: { voice?: 'woman' | 'man' | undefined },
  choice: VoiceChoice,
): VoiceChoice {
  if (choice.source !== 'embedded' || choice.name !== null || voice === undefined) return choice;
  return { ...choice, name: voiceOfInterviewer[voice] };
}

function embeddedName(choice: VoiceChoice): string {
  return (embeddedVoices.find((voice) => voice.name === choice.name) ?? embeddedVoices[0])?.name ?? 'slt';
}

function standSilently(text: string, signal: AbortSignal): Promise<SpeechEnding> {
  if (signal.aborted) return Promise.resolve('stopped');
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('silent'), readingTimeMs(text));
    const stop = (): void => {
      clearTimeout(timer);
      resolve('stopped');
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Speaks the interviewer's lines. A voice that fails never stops an interview: the line is then only shown, for its
 * reading time, and `onProblem` hears of it once.
 */
export class InterviewerVoice {
  readonly #flite = new FliteSynthesiser();
  readonly #onProblem: (problem: string) => void;
  #problemTold = false;
  #current: SpokenLine | null = null;

  constructor(onProblem: (problem: string) => void) {
    this.#onProblem = onProblem;
  }

  /** Says a line; one that is still being said stops. */
  speak(text: string, choice: VoiceChoice): SpokenLine {
    this.#current?.stop();
    const stopping = new AbortController();
    const started = new Deferred<void>();
    const events = { signal: stopping.signal, onStart: () => started.resolve() };
    const finished = this.#run(text, choice, events).finally(() => started.resolve());
    this.#current = { started: started.promise, finished, stop: () => stopping.abort() };
    return this.#current;
  }

  /** Makes a line ready in the background, so that it starts without a wait. */
  prepare(text: string, choice: VoiceChoice): void {
    if (choice.source !== 'embedded') return;
    // A failure is told when the line is really needed, by `speak`.
    this.#flite.synthesise(text, embeddedName(choice), choice.rate).catch(() => undefined);
  }

  close(): void {
    this.#current?.stop();
    this.#flite.close();
  }

  async #run(text: string, choice: VoiceChoice, events: LineEvents): Promise<SpeechEnding> {
    if (choice.source !== 'off') {
      try {
        return (await this.#sayAloud(text, choice, events)) === 'ended' ? 'spoken' : 'stopped';
      } catch (error) {
        if (events.signal.aborted) return 'stopped';
        this.#tell(error instanceof Error ? error.message : String(error));
      }
    }
    events.onStart();
    return standSilently(text, events.signal);
  }

  async #sayAloud(text: string, choice: VoiceChoice, events: LineEvents): Promise<'ended' | 'stopped'> {
    if (choice.source === 'system') return speakWithSystem(text, choice, events);
    const wav = await this.#flite.synthesise(text, embeddedName(choice), choice.rate);
    events.onStart();
    return playSound(wav, choice.volume, events.signal);
  }

  #tell(problem: string): void {
    if (this.#problemTold) return;
    this.#problemTold = true;
    this.#onProblem(problem);
  }
}

/** Makes the interviewer's voice; close it with the screen that uses it. */
export function createInterviewerVoice(onProblem: (problem: string) => void = ignore): InterviewerVoice {
  return new InterviewerVoice(onProblem);
}
