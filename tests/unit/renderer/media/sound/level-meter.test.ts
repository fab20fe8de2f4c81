import { describe, expect, it } from 'vitest';
import { LevelMeter, measureLoudness, rateLevel, type LevelReading } from '@renderer/media/sound/level-meter';
import { tone } from '@tests/support/test-sound';

/** What the meter says after speech of one loudness between stretches of room noise. */
function after(speech: number, room: number): LevelReading {
  const meter = new LevelMeter();
  meter.add(tone(2000, room));
  meter.add(tone(3000, speech));
  return meter.add(tone(500, room));
}

describe('loudness', () => {
  it('is 0 dBFS for the loudest square wave, -3 for a full sine and the floor for silence', () => {
    expect(measureLoudness(new Int16Array(160).fill(-32_768)).rmsDb).toBeCloseTo(0, 1);
    expect(measureLoudness(tone(100, 1)).rmsDb).toBeCloseTo(-3, 0);
    expect(measureLoudness(tone(100, 1)).peakDb).toBeCloseTo(0, 1);
    expect(measureLoudness(new Int16Array(160))).toEqual({ rmsDb: -90, peakDb: -90 });
    expect(measureLoudness(new Int16Array(0)).rmsDb).toBe(-90);
  });
});

describe('the level of somebody who speaks', () => {
  it.each([
    ['good', 0.15, 0.001],
    ['too-quiet', 0.01, 0.0003],
    ['too-loud', 0.95, 0.001],
    ['silent', 0.001, 0.001],
  ] as const)('is %s at amplitude %d over a room of %d', (rating, speech, room) => {
    expect(rateLevel(after(speech, room))).toBe(rating);
  });

  it('counts clipped samples even when the mean is not loud', () => {
    const meter = new LevelMeter();
    meter.add(tone(2000, 0.1));
    const peaks = tone(200, 0.1);
    peaks.fill(32_767, 0, 400);
    expect(rateLevel(meter.add(peaks))).toBe('too-loud');
  });

  it('tells speech and room apart', () => {
    const reading = after(0.2, 0.002);
    expect(reading.speechDb).toBeCloseTo(-17, 0);
    expect(reading.noiseDb).toBeCloseTo(-57, 0);
  });

  it('knows the last ten seconds only, and nothing after a reset', () => {
    const meter = new LevelMeter();
    meter.add(tone(3000, 0.95));
    expect(rateLevel(meter.add(tone(10_000, 0.1)))).not.toBe('too-loud');
    meter.reset();
    expect(meter.add(tone(100, 0.1)).speechDb).toBeCloseTo(-23, 0);
  });
});
