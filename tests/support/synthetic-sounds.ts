import { seededRandom } from '@tests/support/seeded-random';

const SAMPLE_RATE = 16_000;

/** A sound in which nobody speaks. */
export interface NonSpeech {
  name: string;
  pcm: Int16Array;
}

function sound(seconds: number, valueAt: (sec: number, at: number) => number): Int16Array {
  return Int16Array.from({ length: seconds * SAMPLE_RATE }, (_, at) =>
    Math.round(32_767 * Math.max(-1, Math.min(1, valueAt(at / SAMPLE_RATE, at)))),
  );
}

function noise(levelDbfs: number, seconds: number): Int16Array {
  const random = seededRandom(7);
  // Evenly spread values have a root mean square of their peak over the square root of 3.
  const peak = 10 ** (levelDbfs / 20) * Math.sqrt(3);
  return sound(seconds, () => peak * (2 * random() - 1));
}

function sine(hertz: number, sec: number): number {
  return Math.sin(2 * Math.PI * hertz * sec);
}

function music(seconds: number): Int16Array {
  const melody = [262, 330, 392, 523, 440, 349, 294, 392];
  return sound(seconds, (sec) => {
    const beat = Math.floor(sec * 3);
    const note = melody[beat % melody.length] ?? 262;
    const since = sec * 3 - beat;
    const lead =
      (sine(note, sec) + 0.5 * sine(2 * note, sec) + 0.25 * sine(3 * note, sec)) * Math.exp(-2 * since);
    const bass = sine((melody[Math.floor(sec / 2) % melody.length] ?? 262) / 2, sec);
    return 0.25 * lead + 0.15 * bass;
  });
}

/** Silence, noise from -60 to -10 dBFS, hum, a tone, clicks and music, each `seconds` long. */
export function nonSpeechSounds(seconds: number): NonSpeech[] {
  const typing = seededRandom(3);
  return [
    { name: 'digital silence', pcm: new Int16Array(seconds * SAMPLE_RATE) },
    ...[-60, -40, -20, -10].map((level) => ({
      name: `white noise at ${level} dBFS`,
      pcm: noise(level, seconds),
    })),
    { name: 'mains hum', pcm: sound(seconds, (sec) => 0.1 * sine(50, sec) + 0.05 * sine(150, sec)) },
    { name: 'a tone of 1 kHz', pcm: sound(seconds, (sec) => 0.3 * sine(1000, sec)) },
    { name: 'clicks', pcm: sound(seconds, (_, at) => (at % 4000 < 8 ? 0.8 : 0)) },
    {
      name: 'typing',
      pcm: sound(seconds, (_, at) => 0.5 * (typing() - 0.5) * Math.exp(-(at % 3100) / 120)),
    },
    { name: 'music', pcm: music(seconds) },
  ];
}
