import { describe, expect, it } from 'vitest';
import { rubricForPack } from '@shared/domain/scoring/rubric-for-pack';
import { PackRubricSchema } from '@shared/model/pack-rubric';
import { scored, shippedRubric } from '@tests/support/scored-answer';

const careful = {
  id: 'care',
  floorReason: 'There is no customer in it.',
  rungs: [
    { level: 2, reason: 'One is named.', needs: [{ of: ['care-asked'], advice: 'Say whom you asked.' }] },
  ],
};
const asked = {
  id: 'care-asked',
  label: 'you asked',
  quality: 'care',
  find: { by: 'pattern', patterns: ['i asked ~3 <customer>'] },
};

function withPack(rubric: object) {
  return rubricForPack(shippedRubric, { rubric: PackRubricSchema.parse(rubric) });
}

describe('the rubric of a pack', () => {
  it('is the very rubric of the program where the pack changes nothing', () => {
    expect(rubricForPack(shippedRubric, { rubric: null })).toBe(shippedRubric);
  });

  it('adds ladders, items and the choice of a ladder, and leaves everything else as it is', () => {
    const rubric = withPack({ qualityLadders: { care: 'care' }, ladders: [careful], items: [asked] });
    expect(rubric.qualityLadders).toEqual({ ...shippedRubric.qualityLadders, care: 'care' });
    expect(rubric.ladders.map(({ id }) => id)).toEqual([
      ...shippedRubric.ladders.map(({ id }) => id),
      'care',
    ]);
    expect(rubric.items.at(-1)).toMatchObject({ id: 'care-asked', hidden: false });
    expect({ ...rubric, version: '', qualityLadders: {}, ladders: [], items: [] }).toEqual({
      ...shippedRubric,
      version: '',
      qualityLadders: {},
      ladders: [],
      items: [],
    });
  });

  it('puts a ladder with an id of the program in its place', () => {
    const rubric = withPack({ ladders: [{ ...careful, id: 'any-quality' }], items: [asked] });
    expect(rubric.ladders.filter(({ id }) => id === 'any-quality')).toMatchObject([
      { floorReason: 'There is no customer in it.' },
    ]);
    expect(rubric.ladders).toHaveLength(shippedRubric.ladders.length);
    expect(shippedRubric.ladders.find(({ id }) => id === 'any-quality')?.floorReason).not.toBe(
      'There is no customer in it.',
    );
  });

  it('adds words to a list of the program, takes none away, and keeps its forms', () => {
    const { customer } = withPack({ wordLists: { customer: { entries: ['zookeeper, client'] } } }).wordLists;
    expect(customer?.forms).toBe('noun');
    expect(customer?.entries).toEqual([...(shippedRubric.wordLists['customer']?.entries ?? []), 'zookeeper']);
  });

  it('has a version that changes with the pack as well as with the program', () => {
    const [one, other] = [withPack({ ladders: [careful], items: [asked] }), withPack({ items: [asked] })];
    expect(one.version).toMatch(new RegExp(`^${shippedRubric.version}\\+[0-9a-f]{8}$`));
    expect(other.version).not.toBe(one.version);
    expect(withPack({ items: [asked] }).version).toBe(other.version);
  });

  it('finds in an answer what only the pack looks for', () => {
    const rubric = withPack({
      items: [asked],
      wordLists: { customer: { entries: ['zookeeper'] } },
      ladders: [careful],
      qualityLadders: { care: 'care' },
    });
    const anchors = { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e' };
    const qualities = [{ id: 'care', name: 'Care', summary: 'Sees needs.', functional: false, anchors }];
    const text =
      'Last May I asked the zookeeper what the parrots needed, and I built a feeder. It saved an hour a day.';
    const { evidence } = scored(text, { rubric, qualities, qualityIds: ['care'] });
    expect(evidence.filter(({ quality }) => quality === 'care')).toMatchObject([
      { item: 'care-asked', quote: expect.stringContaining('I asked the zookeeper') as string },
    ]);
  });
});
