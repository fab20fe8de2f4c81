import { describe, expect, it } from 'vitest';
import { deliveryFigures } from '@renderer/features/review/delivery/delivery-figures';
import { aDelivery, someNorms } from '@tests/support/review-samples';
import type { Delivery } from '@shared/model/delivery';

/** The figures keep a range on one line with two word joiners, which are not seen. */
const joined = (text: string) => text.replaceAll('–', '\u2060–\u2060');
const target = { min: 90, max: 180 };

function figure(id: string, part: Partial<Delivery>) {
  return deliveryFigures(aDelivery(part), someNorms, { target, typed: false }).find((one) => one.id === id);
}

describe('the figures of delivery', () => {
  it('give the pace with its range', () => {
    expect(figure('pace', { paceWpm: 148.4 })).toMatchObject({
      value: '148',
      note: joined('words a minute, 125–165'),
    });
  });

  it('say in which direction the pace leaves the range', () => {
    expect(figure('pace', { paceWpm: 110, paceRating: 'acceptable' })?.note).toContain('a little slow');
    expect(figure('pace', { paceWpm: 190, paceRating: 'outside' })).toMatchObject({
      note: expect.stringContaining('fast'),
      notable: true,
    });
  });

  it('count pauses and name the longest', () => {
    const pauses = [
      { startSec: 1, endSec: 3.4 },
      { startSec: 9, endSec: 11 },
    ];
    expect(figure('pauses', { pauses })).toMatchObject({
      value: '2',
      note: 'over 2 s, longest 2.4 s',
      notable: false,
    });
    expect(figure('pauses', { pauses: [{ startSec: 0, endSec: 4.5 }] })?.notable).toBe(true);
    expect(figure('pauses', { pauses: [] })?.note).toBe('none over 2 s');
  });

  it('call the fillers a rough count', () => {
    const fillers = [{ text: 'um', startSec: 3 }];
    expect(figure('fillers', { fillers, fillersPerMin: 0.6 })).toMatchObject({
      name: 'Fillers heard',
      value: 'about 1',
      note: '0.6 a minute, 2 is fine',
    });
  });

  it('say how long the answer was against the question’s own range', () => {
    expect(figure('length', { durationSec: 175, lengthRating: 'good' })).toMatchObject({
      value: '2:55',
      note: joined('of 1:30–3:00, good'),
    });
  });

  it('claim nothing about an answer without speech', () => {
    const silent = { paceWpm: null, firstWordSec: null, fillersPerMin: null, wordCount: 0 };
    expect(figure('pace', silent)).toMatchObject({ value: '–', note: 'not measured', notable: false });
    expect(figure('fillers', silent)?.value).toBe('–');
    expect(figure('first-word', silent)?.value).toBe('–');
  });

  it('are the words alone for a typed answer', () => {
    const figures = deliveryFigures(aDelivery({ wordCount: 120 }), someNorms, { target, typed: true });
    expect(figures.map((one) => [one.id, one.value, one.note])).toEqual([['length', '120', 'words, typed']]);
  });

  it('name the source of every norm that comes from one', () => {
    for (const id of ['pace', 'pauses', 'fillers']) {
      expect(figure(id, {})?.norm).toContain(`source of ${id}`);
    }
  });
});
