import { Deferred } from '@renderer/media/deferred';
import type { PlayEnding } from './play-sound';

/** A voice that the operating system offers. */
export interface SystemVoice {
  name: string;
  language: string;
  isDefault: boolean;
}

/** The list fills late, and `voiceschanged` is not reliable on Linux, so it is asked again for this long. */
const LIST_WAIT_MS = 2500;
const LIST_STEP_MS = 100;
/** Without a sound server the engine accepts a line and never starts it. */
const START_WAIT_MS = 4000;

function rank(voice: SpeechSynthesisVoice): number {
  if (/^en[-_]GB/i.test(voice.lang)) return 0;
  return /^en/i.test(voice.lang) ? 1 : 2;
}

function englishVoices(): SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return [];
  return window.speechSynthesis
    .getVoices()
    .filter((voice) => rank(voice) < 2)
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** The voices of the system that speak English, British ones first; empty where there are none. */
export async function listSystemVoices(): Promise<SystemVoice[]> {
  const giveUpAt = Date.now() + LIST_WAIT_MS;
  let voices = englishVoices();
  while (voices.length === 0 && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, LIST_STEP_MS));
    voices = englishVoices();
  }
  return voices.map((voice) => ({ name: voice.name, language: voice.lang, isDefault: voice.default }));
}

/** Speaks with a voice of the system until the signal stops it. Rejects when there is none or it does not start. */
export async function speakWithSystem(
  text: string,
  choice: { name: string | null; rate: number; volume: number },
  events: { signal: AbortSignal; onStart: () => void },
): Promise<PlayEnding> {
  const voices = englishVoices();
  const voice = voices.find((each) => each.name === choice.name) ?? voices[0];
  if (!voice) throw new Error('This system has no English voice.');
  const line = new SpeechSynthesisUtterance(text);
  line.voice = voice;
  line.lang = voice.lang;
  line.rate = choice.rate;
  line.volume = choice.volume;
  const ending = new Deferred<PlayEnding>();
  const late = setTimeout(() => ending.reject(new Error('The system voice did not start.')), START_WAIT_MS);
  line.addEventListener('start', () => {
    clearTimeout(late);
    events.onStart();
  });
  line.addEventListener('end', () => ending.resolve('ended'));
  line.addEventListener('error', (event) =>
    ending.reject(new Error(`The system voice failed: ${event.error}.`)),
  );
  events.signal.addEventListener('abort', () => ending.resolve('stopped'), { once: true });
  window.speechSynthesis.speak(line);
  try {
    return await ending.promise;
  } finally {
    clearTimeout(late);
    window.speechSynthesis.cancel();
  }
}
