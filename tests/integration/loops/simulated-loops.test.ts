import { beforeAll, describe, expect, test } from 'vitest';
import { OutcomeSchema } from '@shared/model/debrief';
import { amazonPack, generalPack } from '@tests/support/shipped-packs';
import { shippedListening } from '@tests/support/shipped-listening';
import { wholeAnswers } from '@tests/support/simulated-answers';
import { probeFor, rungOf, storyKinds } from '@tests/support/simulated-candidate';
import type { Decided } from '@tests/support/simulated-interview';
import { simulateLoop, type LoopRun } from '@tests/support/simulated-loop';

const loopCount = 1000;
const packOf = (run: LoopRun) => (run.packId === amazonPack.id ? amazonPack : generalPack);
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

let runs: LoopRun[] = [];

beforeAll(() => {
  runs = Array.from({ length: loopCount }, (_, seed) => simulateLoop(seed));
}, 240_000);

describe('a thousand loops with candidates as chance has them', () => {
  test('every one ends in a debrief, and nothing happens that must not', () => {
    expect(runs.flatMap(({ faults }) => faults)).toEqual([]);
    expect(runs.every(({ debrief }) => debrief.decision.steps.length > 0)).toBe(true);
    expect(runs.filter(({ debrief }) => debrief.packets.length === 0)).toEqual([]);
  });

  test('both packs, both lengths and both modes are among them', () => {
    const kinds = new Set(runs.map(({ packId, preset, mode }) => `${packId} ${preset} ${mode}`));
    expect(kinds.size).toBe(8);
  });

  test('people leave rounds out, break off, tell a story twice and say that they have no idea', () => {
    const probes = new Set(runs.flatMap(({ decided }) => decided.map(({ followUp }) => followUp?.probeId)));
    expect(runs.some(({ roundsLeftOut }) => roundsLeftOut > 0)).toBe(true);
    expect(runs.some(({ lengths, roundsHeld }) => lengths.length < roundsHeld)).toBe(true);
    expect(runs.some(({ toldBefore }) => toldBefore > 0)).toBe(true);
    expect([...probes]).toEqual(expect.arrayContaining(['told-before', 'smaller-example']));
  });

  test('a round takes about as long as its plan says', () => {
    const lengths = runs.flatMap((run) => run.lengths).toSorted((a, b) => a - b);
    const near = lengths.filter((length) => Math.abs(length - 1) <= 0.1);
    expect(lengths.length).toBeGreaterThan(loopCount);
    expect(share(near, lengths)).toBeGreaterThan(0.9);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeCloseTo(1, 1);
  });

  test('the same seed gives the same loop', () => {
    expect(simulateLoop(7)).toEqual(runs[7]);
  });
});

describe('what is decided', () => {
  const outcomes = (of: readonly LoopRun[]) => of.map(({ debrief }) => debrief.decision.outcome);
  const hired = (of: readonly LoopRun[]) => outcomes(of).filter((outcome) => outcome === 'hire');

  test('every outcome occurs', () => {
    expect(new Set(outcomes(runs))).toEqual(new Set(OutcomeSchema.options));
  });

  test('the strong are hired far more often than the weak', () => {
    const strong = runs.filter(({ temper }) => temper.strength >= 4);
    const weak = runs.filter(({ temper }) => temper.strength <= 2);
    expect(share(hired(strong), strong)).toBeGreaterThan(0.6);
    expect(share(hired(weak), weak)).toBeLessThan(0.1);
  });
});

describe('what is asked first about a story', () => {
  const levels = new Map(wholeAnswers.behavioural?.map(({ id, level }) => [id, level]));
  /** Follow-ups to stories that were told whole, by the level that their author gave them. */
  const askedAbout = (isWanted: (level: number, story: Decided['opening']) => boolean) =>
    runs.flatMap((run) =>
      run.decided.flatMap(({ question, opening, followUp }) => {
        const level = levels.get(opening.id);
        const isFirst = question.followUp === null && followUp !== null && storyKinds.has(question.kind);
        if (!isFirst || level === undefined || !isWanted(level, opening)) return [];
        const asked = { ...question, followUp };
        const pack = packOf(run);
        return [{ probeId: probeFor(asked, pack), rung: rungOf(asked, pack, shippedListening) }];
      }),
    );

  test('one without a figure is asked for its result, or for what comes before it', () => {
    const asked = askedAbout((level, { text }) => level <= 3 && !/\d/.test(text));
    const basic = asked.filter(({ rung }) => rung === 'event' || rung === 'own-part' || rung === 'result');
    expect(asked.length).toBeGreaterThan(loopCount);
    expect(share(basic, asked)).toBeGreaterThan(0.85);
    expect(asked.filter(({ probeId }) => probeId === 'measured-result').length).toBeGreaterThan(100);
  });

  test('a complete one is never asked how it was measured', () => {
    const asked = askedAbout((level) => level === 5);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ probeId }) => probeId === 'measured-result')).toEqual([]);
  });
});
