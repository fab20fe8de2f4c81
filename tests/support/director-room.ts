import { vi } from 'vitest';
import { RoomDirector } from '@renderer/features/interview/director/room-director';
import type { AnswerRecorder } from '@renderer/features/interview/director/take-in-progress';
import type { OpenedCapture } from '@renderer/media/capture';
import { Deferred } from '@renderer/media/deferred';
import type { DeviceKind } from '@renderer/media/devices/device-list';
import type { SpeechEnding } from '@renderer/media/interviewer-voice';
import type { ChunkFailure } from '@renderer/media/recording/chunk-queue';
import { Scope } from '@renderer/media/scope';
import { SettingsSchema } from '@shared/model/settings';
import { InterviewMain } from '@tests/support/interview-main';

/** What a recorder was told, and what a test lets it say. */
export class RecorderLog implements AnswerRecorder {
  readonly told: string[] = [];
  durationMs = 0;
  failure: ChunkFailure | null = null;
  startProblem: Error | null = null;

  start = (): Promise<void> => {
    this.told.push('start');
    return this.startProblem ? Promise.reject(this.startProblem) : Promise.resolve();
  };
  pause = (): Promise<void> => this.#tell('pause');
  resume = (): Promise<void> => this.#tell('resume');
  connect = (): void => void this.told.push('connect');
  stop = (): Promise<{ durationMs: number; failure: ChunkFailure | null }> => {
    this.told.push('stop');
    return Promise.resolve({ durationMs: this.durationMs, failure: this.failure });
  };

  #tell(word: string): Promise<void> {
    this.told.push(word);
    return Promise.resolve();
  }
}

/** A director at work on an interview, with a voice, devices and a clock in the hands of the test. */
export function directorRoom(main = new InterviewMain()) {
  const scope = new Scope();
  const lines: { text: string; ending: Deferred<SpeechEnding> }[] = [];
  const recorders: RecorderLog[] = [];
  const prepared: string[] = [];
  const { clock } = main;
  const devices: {
    answer: OpenedCapture;
    wishes: string[];
    lose: (kind: DeviceKind) => void;
    onClosed: () => void;
  } = {
    onClosed: () => undefined,
    answer: { capture: { mimeType: 'video/webm', input: 'video', size: '480p' } as never },
    wishes: [],
    lose: () => undefined,
  };
  const recording: { fail: (failure: ChunkFailure) => void; startProblem: Error | null } = {
    fail: () => undefined,
    startProblem: null,
  };
  const onFinished = vi.fn<() => void>();
  const director = new RoomDirector(
    {
      scope,
      call: (name, input) => main.bridge.invoke(name, input),
      listen: (name, listener) => main.bridge.on(name, listener),
      settings: () => SettingsSchema.parse({}),
      voice: {
        speak: (text) => {
          const ending = new Deferred<SpeechEnding>();
          lines.push({ text, ending });
          return {
            started: Promise.resolve(),
            finished: ending.promise,
            stop: () => ending.resolve('stopped'),
          };
        },
        prepare: (text) => void prepared.push(text),
      },
      ports: { take: () => Promise.resolve(null) },
      openCapture: (opened, wish, onLost) => {
        opened.add(() => devices.onClosed());
        devices.wishes.push(wish.input);
        devices.lose = onLost;
        return Promise.resolve(devices.answer);
      },
      makeRecorder: (_capture, appendWhenOpen, onFailure) => {
        const recorder = new RecorderLog();
        recorder.startProblem = recording.startProblem;
        recording.fail = onFailure;
        void appendWhenOpen;
        recorders.push(recorder);
        return recorder;
      },
      now: () => clock.nowMs,
      onFinished,
    },
    main.session,
  );
  return {
    main,
    director,
    scope,
    lines,
    recorders,
    prepared,
    clock,
    devices,
    recording,
    onFinished,
    phase: () => main.session.interview.at.phase,
    /** Lets the interviewer come to the end of the present line. */
    lineEnds: async () => {
      lines.at(-1)?.ending.resolve('spoken');
      await settle();
    },
  };
}

/** Lets everything that waits for promises go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}
