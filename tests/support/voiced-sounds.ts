/** Rate of the stored sound. */
const rateHz = 16_000;

/** A stretch of a made-up voice: so many partials of a pitch, each weaker than the one before. */
export interface Tone {
  seconds: number;
  /** Constant, or at each second of the stretch. */
  hertz: number | ((sec: number) => number);
  /** Root mean square below full scale; constant, or at each second. Left out: silence. */
  loudnessDb?: number | ((sec: number) => number);
}

const at = (value: number | ((sec: number) => number), sec: number): number =>
  typeof value === 'number' ? value : value(sec);

const partials = [1, 0.6, 0.4, 0.3, 0.2];
const partialsRms = Math.sqrt(partials.reduce((sum, strength) => sum + strength ** 2 / 2, 0));

/** Voice-like sounds one after the other, as they are stored. */
export function voicedSound(...tones: Tone[]): Int16Array {
  return Int16Array.from(tones.flatMap((tone) => samplesOf(tone)));
}

function samplesOf({ seconds, hertz, loudnessDb }: Tone): number[] {
  let phase = 0;
  return Array.from({ length: Math.round(seconds * rateHz) }, (_none, index) => {
    const sec = index / rateHz;
    phase += (2 * Math.PI * at(hertz, sec)) / rateHz;
    if (loudnessDb === undefined) return 0;
    const wave = partials.reduce((sum, strength, above) => sum + strength * Math.sin(phase * (above + 1)), 0);
    return Math.round((32_767 * wave * 10 ** (at(loudnessDb, sec) / 20)) / partialsRms);
  });
}
