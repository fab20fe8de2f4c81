import { useCallback, useEffect, useRef, useState } from 'react';

interface PlayOptions {
  /** How long each step but the last one stands, in milliseconds. */
  readingMs: readonly number[];
  startAtEnd: boolean;
  /** False: every step waits for the user. */
  byItself: boolean;
}

/** Where the playing debrief is, and everything that moves it. */
export interface Play {
  step: number;
  atEnd: boolean;
  /** The next step comes by itself. */
  running: boolean;
  next: () => void;
  back: () => void;
  /** Going somewhere by hand stops the clock: whoever chooses a step wants to look at it. */
  goTo: (step: number) => void;
  toggle: () => void;
  hold: () => void;
  replay: () => void;
}

/** Plays the steps one after the other, each for its reading time. */
export function usePlay({ readingMs, startAtEnd, byItself }: PlayOptions): Play {
  const last = readingMs.length;
  const [step, setStep] = useState(startAtEnd ? last : 0);
  const [running, setRunning] = useState(byItself && !startAtEnd);
  // What is left of the step that stood last: a pause does not begin its time again.
  const left = useRef({ step: -1, ms: 0 });

  useEffect(() => {
    if (!running || step >= last) return undefined;
    if (left.current.step !== step) left.current = { step, ms: readingMs[step] ?? 0 };
    const { ms } = left.current;
    const startedAt = performance.now();
    const timer = setTimeout(() => setStep(step + 1), ms);
    return () => {
      clearTimeout(timer);
      left.current = { step, ms: Math.max(0, ms - (performance.now() - startedAt)) };
    };
  }, [running, step, last, readingMs]);

  const hold = useCallback(() => setRunning(false), []);
  const show = (wanted: number) => {
    left.current = { step: -1, ms: 0 };
    setStep(Math.min(last, Math.max(0, wanted)));
  };
  const goTo = (wanted: number) => {
    hold();
    show(wanted);
  };
  return {
    step,
    atEnd: step >= last,
    running: running && step < last,
    next: () => show(step + 1),
    back: () => goTo(step - 1),
    goTo,
    toggle: () => setRunning((before) => !before),
    hold,
    replay: () => {
      show(0);
      setRunning(byItself);
    },
  };
}
