import { useCallback, useEffect, useRef, useState } from 'react';
import { createInterviewerVoice, type InterviewerVoice } from '@renderer/media/interviewer-voice';
import type { Settings } from '@shared/model/settings';

const sentence = 'Tell me about a time you had to decide without all the information you wanted.';

interface VoiceSample {
  speaking: boolean;
  /** Why the last sample could not be heard. */
  problem: string | null;
  hear: (choice: Settings['voice']) => void;
  stop: () => void;
}

/** Says one sentence with a voice. The voice is made when it is first heard and goes with the screen. */
export function useVoiceSample(): VoiceSample {
  const voice = useRef<InterviewerVoice | null>(null);
  const [speaking, setSpeaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stopLine = useRef<() => void>(() => undefined);

  useEffect(
    () => () => {
      voice.current?.close();
      voice.current = null;
    },
    [],
  );

  const hear = useCallback((choice: Settings['voice']) => {
    setProblem(null);
    setSpeaking(true);
    // A new voice for each sample: it tells of a problem only once.
    voice.current?.close();
    voice.current = createInterviewerVoice(setProblem);
    const line = voice.current.speak(sentence, choice);
    stopLine.current = () => line.stop();
    void line.finished.then(() => setSpeaking(false));
  }, []);
  const stop = useCallback(() => stopLine.current(), []);

  return { speaking, problem, hear, stop };
}
