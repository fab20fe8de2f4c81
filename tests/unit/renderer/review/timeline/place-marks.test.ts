import { describe, expect, it } from 'vitest';
import { placeMarks, type Mark } from '@renderer/features/review/timeline/place-marks';

function mark(sec: number, tone: Mark['tone'], label: string = tone): Mark {
  return { key: `${tone}-${sec}`, sec, label, detail: label, tone };
}

describe('marks on the time line', () => {
  it('show their labels where there is room', () => {
    const placed = placeMarks([mark(10, 'filler'), mark(80, 'pause')], 100, 600);
    expect(placed.map((one) => one.labelled)).toEqual([true, true]);
  });

  it('give a pause the label before a filler that stands too near', () => {
    const placed = placeMarks([mark(10, 'filler'), mark(11, 'pause')], 100, 600);
    expect(placed.map((one) => [one.tone, one.labelled])).toEqual([
      ['filler', false],
      ['pause', true],
    ]);
  });

  it('turn a label round at the right end', () => {
    expect(placeMarks([mark(99, 'pause')], 100, 600)[0]).toMatchObject({ flipped: true, labelled: true });
  });

  it('keep every tip, even on a strip of no width or in a take of no length', () => {
    expect(placeMarks([mark(1, 'pause'), mark(2, 'filler')], 0, 0)).toHaveLength(2);
  });

  it('never let a label cover another label or another tip', () => {
    const marks = Array.from({ length: 40 }, (_, at) =>
      mark((at * at) % 90, at % 2 === 0 ? 'filler' : 'pause'),
    );
    const placed = placeMarks(marks, 90, 1200);
    const labels = placed
      .filter((one) => one.labelled)
      .map((one) => {
        const width = 16 + one.label.length * 6.6;
        const tip = one.left * 1200;
        return one.flipped
          ? { from: tip - width, to: tip - 5, key: one.key }
          : { from: tip + 5, to: tip + width, key: one.key };
      });
    expect(labels.length).toBeGreaterThan(3);
    const clashes = labels.flatMap((label) => [
      ...labels.filter((other) => other !== label && other.to > label.from && other.from < label.to),
      ...placed.filter(
        (tip) => tip.key !== label.key && tip.left * 1200 > label.from && tip.left * 1200 < label.to,
      ),
    ]);
    expect(clashes).toEqual([]);
  });
});
