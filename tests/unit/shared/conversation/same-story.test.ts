import { describe, expect, it } from 'vitest';
import { sameStory } from '@shared/domain/conversation/same-story';
import { isJunk, labelledAnswers } from '@tests/support/labelled-answers';
import { toldStories } from './told-stories';

const told = toldStories.map(({ first }, index) => ({ id: `story-${index}`, text: first }));
const spoken = labelledAnswers('tuning').filter((answer) => answer.kind === 'behavioural' && !isJunk(answer));

describe('a story that was told before', () => {
  it.each(toldStories.map((story, index) => [index, story.job, story.again] as const))(
    'number %i, from the job with %s, is known in other words',
    (index, _job, again) => {
      expect(sameStory(again, told)?.id).toBe(`story-${index}`);
      expect(sameStory(again, [{ id: 'one', text: told[index]?.text ?? '' }])?.id).toBe('one');
    },
  );

  it('is known by its first half, most of the time', () => {
    const known = toldStories.filter(({ again }, index) => {
      const half = again.split(' ').slice(0, 55).join(' ');
      return sameStory(half, told)?.id === `story-${index}`;
    });
    expect(known.length).toBeGreaterThanOrEqual(8);
  });

  it('is known after it was told three times', () => {
    for (const { first, again } of toldStories) {
      const earlier = [...told, { id: 'again', text: again }, { id: 'once-more', text: first }];
      expect(sameStory(again, earlier)?.id).toBe('again');
    }
  });

  it('is known with its figures in digits and without any marks', () => {
    const written =
      'it was eleven percent then two, eighty thousand in forty minutes, '.repeat(2) +
      (toldStories[0]?.first ?? '');
    const digits = written
      .replaceAll('eleven', '11')
      .replaceAll('eighty thousand', '80000')
      .replaceAll('forty', '40')
      .replace(/[.,]/g, '');
    expect(sameStory(digits, [{ id: 'one', text: written }])?.likeness).toBeGreaterThan(0.95);
  });

  it('is named by what it was about', () => {
    const names = toldStories.map(({ again }) => sameStory(again, told)?.about ?? '');
    expect(names[0]).toBe('your security code field');
    expect(names[1]).toBe('the seat map');
    expect(names.filter((name) => !/^(?:the|your|that) \S+(?: \S+){0,3}$/.test(name))).toEqual([]);
  });
});

describe('another story', () => {
  const pairs = toldStories.flatMap((one, index) =>
    toldStories.flatMap((other, place) => {
      if (place === index) return [];
      const isSameJob = one.job === other.job;
      return [one.first, one.again].flatMap((text) =>
        [other.first, other.again].map((earlier) => ({ isSameJob, text, earlier })),
      );
    }),
  );

  it('of the same job is not taken for it', () => {
    const sameJob = pairs.filter(({ isSameJob }) => isSameJob);
    expect(sameJob.length).toBeGreaterThanOrEqual(20);
    expect(
      sameJob.filter(({ text, earlier }) => sameStory(text, [{ id: 'one', text: earlier }]) !== null),
    ).toEqual([]);
  });

  it('of another job is not taken for it', () => {
    const otherJob = pairs.filter(({ isSameJob }) => !isSameJob);
    expect(
      otherJob.filter(({ text, earlier }) => sameStory(text, [{ id: 'one', text: earlier }]) !== null),
    ).toEqual([]);
  });

  it('of a whole evening of stories is not taken for one of them', () => {
    const mistaken = toldStories.filter(
      ({ again }, index) =>
        sameStory(
          again,
          told.filter((_story, place) => place !== index),
        ) !== null,
    );
    expect(mistaken).toEqual([]);
  });

  it('among the labelled answers is not taken for one of those before it', () => {
    const mistaken = spoken.filter(({ text }, index) => sameStory(text, spoken.slice(0, index)) !== null);
    expect(mistaken.map(({ id }) => id)).toEqual([]);
  });

  it('is no question with nothing to compare', () => {
    expect(sameStory('', told)).toBeNull();
    expect(sameStory(toldStories[0]?.again ?? '', [])).toBeNull();
    expect(
      sameStory('It was good and we were happy with it.', [
        { id: 'one', text: 'It was good and we were happy.' },
      ]),
    ).toBeNull();
  });
});
