import { describe, expect, it } from 'vitest';
import { MannerSchema } from '@shared/model/pack';
import { ConversationLineSchema, RungNameSchema } from '@shared/model/pack-listening';
import { itemsOfLadders } from '@shared/domain/scoring/ladders/items-of-ladders';
import { shippedRubric } from '@tests/support/scored-answer';
import { shippedListening } from './shipped-listening';

const { probes, ladders, lines, patience } = shippedListening;
const manners = MannerSchema.options;

const everyWording = [
  ...probes.map(({ id, wordings }) => ({ id, wordings })),
  ...ConversationLineSchema.options.map((id) => ({ id, wordings: lines[id] })),
].flatMap(({ id, wordings }) =>
  manners.flatMap((manner) => wordings[manner].map((text) => ({ id, manner, text }))),
);

describe('the probes of the program', () => {
  it('hold those that questions of a pack may stand for', () => {
    const ids = probes.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(
      expect.arrayContaining(
        `specific-event own-part measured-result figure-method other-options hardest-moment named-customer whose-job unknowns
        reflection what-it-cost larger-example next-level-down changed-constraint outcome buy-in disagreement`.split(
          /\s+/,
        ),
      ),
    );
  });

  it('refer to evidence that the rubric can show', () => {
    const items = itemsOfLadders(shippedRubric.ladders, shippedRubric.items);
    const shown = shippedRubric.items
      .filter(({ id, hidden }) => items.has(id) && !hidden)
      .map(({ id }) => id);
    const asked = probes.flatMap(({ when }) => [...when.lacks, ...when.shows]);
    expect(asked.filter((item) => !shown.includes(item))).toEqual([]);
  });

  it('refer to qualities that the rubric has a ladder for', () => {
    const known = Object.keys(shippedRubric.qualityLadders);
    expect(probes.flatMap(({ qualityIds }) => qualityIds).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('serve questions for any quality on every rung', () => {
    const general = probes.filter(
      ({ qualityIds, kinds }) => qualityIds.length === 0 && kinds.includes('behavioural'),
    );
    expect(new Set(general.map(({ rung }) => rung))).toEqual(new Set(RungNameSchema.options));
  });

  it('have at least three wordings for each manner, two of them without a slot', () => {
    const few = probes.flatMap(({ id, wordings }) =>
      manners.flatMap((manner) => {
        const free = wordings[manner].filter((text) => !text.includes('{'));
        return wordings[manner].length < 3 || free.length < 2 ? [`${id} ${manner}`] : [];
      }),
    );
    expect(few).toEqual([]);
  });

  it('take up the candidate’s own words in each manner', () => {
    const untied = probes.flatMap(({ id, wordings }) =>
      manners.flatMap((manner) =>
        wordings[manner].some((text) => /\{(thing|figure)\}/.test(text)) ? [] : [id],
      ),
    );
    expect(untied).toEqual([]);
  });
});

describe('every wording of the program', () => {
  it('is said by one probe or line only', () => {
    const seen = new Set<string>();
    const twice = everyWording.filter(({ manner, text }) => {
      const key = `${manner} ${text}`;
      return seen.has(key) || !seen.add(key);
    });
    expect(twice).toEqual([]);
  });

  it('can be spoken aloud: no marks that are not read, no praise', () => {
    const unspoken = everyWording.filter(
      ({ text }) =>
        /[!()[\]–—/;]/.test(text) || /\b(great|excellent|amazing|awesome|perfect|well done)\b/i.test(text),
    );
    expect(unspoken).toEqual([]);
  });

  it('begins with a capital letter, ends in a mark, and is short', () => {
    const odd = everyWording.filter(
      ({ text }) => !/^["A-Z].*[.?]$/.test(text) || text.split(' ').length > 30,
    );
    expect(odd).toEqual([]);
  });

  it('has only the slots that its place can fill', () => {
    const lineIds: readonly string[] = ConversationLineSchema.options;
    const slotsOf = (text: string): string[] =>
      [...text.matchAll(/\{(.*?)\}/g)].map((match) => match[1] ?? '');
    const allowed = (id: string): string[] => {
      if (id === 'other-question') return ['question'];
      if (id === 'told-before') return ['thing'];
      return lineIds.includes(id) ? [] : ['thing', 'figure'];
    };
    expect(
      everyWording.filter(({ id, text }) => slotsOf(text).some((slot) => !allowed(id).includes(slot))),
    ).toEqual([]);
  });

  it('says nothing about a thing that would have to agree with it in number', () => {
    const claims =
      /\b(?:is|are|was|were|has|have|does|do) \{thing\}|\{thing\} (?:is|are|was|were|has|have|does|do|works|helps)\b/;
    expect(everyWording.filter(({ text }) => claims.test(text))).toEqual([]);
  });
});

describe('the lines and ladders', () => {
  it('have at least three wordings for each line and manner, one of them without a slot', () => {
    const few = ConversationLineSchema.options.flatMap((line) =>
      manners.flatMap((manner) => {
        const wordings = lines[line][manner];
        return wordings.length < 3 || wordings.every((text) => text.includes('{'))
          ? [`${line} ${manner}`]
          : [];
      }),
    );
    expect(few).toEqual([]);
  });

  it('let nobody give up before they have said something', () => {
    for (const manner of manners)
      expect(patience[manner].giveUpSec).toBeGreaterThan(patience[manner].nudgeSec * 2);
    expect(patience.warm.nudgeSec).toBeGreaterThan(patience.terse.nudgeSec);
  });

  it('go deeper for a hiring manager and a bar raiser than for a recruiter', () => {
    expect(ladders.recruiter).toEqual(['event', 'own-part', 'result']);
    expect(ladders['hiring-manager']).toHaveLength(8);
    expect(ladders['bar-raiser'].filter((rung) => !['own-part', 'result'].includes(rung))).toEqual([
      'event',
      'context',
      'decision',
      'people',
      'learning',
      'depth',
    ]);
  });
});
