import { describe, expect, it } from 'vitest';
import { MannerSchema, SeatSchema, type Quality } from '@shared/model/pack';
import { readThread, type ThreadReading } from '@shared/domain/follow-ups/read-thread';
import {
  isJunk,
  labelledAnswers,
  scoreAnew,
  scoreLabelled,
  type LabelledAnswer,
} from '@tests/support/labelled-answers';
import { packQualities, scored } from '@tests/support/scored-answer';
import { shippedListening } from './shipped-listening';
import { chain, follow } from './thread-samples';

interface Heard {
  answer: LabelledAnswer;
  reading: ThreadReading;
  question: { kind: LabelledAnswer['kind']; title: string; qualityIds: string[] };
}

const heard: Heard[] = labelledAnswers('tuning')
  .filter(({ kind }) => kind === 'behavioural')
  .map((answer) => ({
    answer,
    reading: readThread(scoreLabelled(answer), answer.text),
    question: { kind: answer.kind, title: answer.question, qualityIds: answer.quality_ids },
  }));
const honest = heard.filter(({ answer }) => !isJunk(answer));

const hasFigure = ({ reading }: Heard): boolean => reading.items.has('outcome-checkable');
const rungOf = (id: string): string | undefined =>
  shippedListening.probes.find((probe) => probe.id === id)?.rung;

/** The probes that an answer got where they should not have been, by its id. */
function wrong(answers: readonly Heard[], isWrong: (asked: string[], one: Heard) => boolean): string[] {
  return answers.filter((one) => isWrong(chain(one), one)).map(({ answer }) => answer.id);
}

describe('spoken answers', () => {
  it('are many, with and without a figure in the result', () => {
    expect(honest.filter(hasFigure).length).toBeGreaterThan(15);
    expect(honest.filter((one) => !hasFigure(one)).length).toBeGreaterThan(15);
  });

  it('without a figure are asked to measure, or for something that comes before', () => {
    const without = honest.filter((one) => !hasFigure(one) && one.reading.onTopic && one.reading.level < 5);
    const basics = ['event', 'own-part', 'result'];
    expect(wrong(without, ([first = '']) => !basics.includes(rungOf(first) ?? ''))).toEqual([]);
    const stories = without.filter(({ reading }) => reading.responseType === 'story');
    expect(wrong(stories, (asked) => !asked.includes('measured-result'))).toEqual([]);
    expect(
      wrong(stories, (asked) =>
        asked.slice(0, asked.indexOf('measured-result')).some((id) => !basics.includes(rungOf(id) ?? '')),
      ),
    ).toEqual([]);
  });

  it('with a result that could be checked are never asked for one', () => {
    const complete = honest.filter(hasFigure);
    expect(
      wrong(complete, (asked) => asked.includes('measured-result') || asked.includes('outcome')),
    ).toEqual([]);
  });

  it('on the highest level are led deeper and asked for nothing else', () => {
    const best = honest.filter(({ reading }) => reading.level === 5);
    expect(best.length).toBeGreaterThan(3);
    expect(wrong(best, (asked) => asked.some((id) => rungOf(id) !== 'depth'))).toEqual([]);
  });

  it('that tell no event are asked for one first', () => {
    const eventless = honest.filter(({ reading }) =>
      ['opinion', 'hypothetical', 'pseudo'].includes(reading.responseType),
    );
    expect(eventless.length).toBeGreaterThan(2);
    expect(wrong(eventless, ([first]) => first !== 'specific-event')).toEqual([]);
  });

  it.each(SeatSchema.options)('are never asked the same by the %s in a chain of ten', (seat) => {
    const twice = heard.filter((one) => {
      const asked = chain({ ...one, seat });
      return new Set(asked).size < asked.length;
    });
    expect(twice.map(({ answer }) => answer.id)).toEqual([]);
  });

  it('are asked about in whole sentences that name only what was said', () => {
    const odd = heard.flatMap((one) =>
      MannerSchema.options.flatMap((manner, seed) => {
        const text = follow({ ...one, manner }, seed)?.text ?? 'Nothing to ask.';
        return /[{}]|\bundefined\b|\bnull\b|\b(?:my|our)\b/.test(text) || !/^["A-Z].*[.?]$/.test(text)
          ? [text]
          : [];
      }),
    );
    expect(odd).toEqual([]);
  });

  it('with their follow-up answers are read as one: what was missing is not asked again', () => {
    const thin = honest.find(({ answer }) => answer.id === 'te-3');
    if (!thin) throw new Error('the answer is gone');
    const more =
      'I timed it. A release went down from three hours to ten minutes, and I would write the script first next time.';
    const both = readThread(
      scoreAnew(thin.answer, `${thin.answer.text} ${more}`),
      `${thin.answer.text} ${more}`,
    );
    expect(chain(thin)).toContain('measured-result');
    expect(chain(thin)).toContain('reflection');
    expect(chain({ ...thin, reading: both })).not.toContain('measured-result');
    expect(chain({ ...thin, reading: both })).not.toContain('reflection');
  });
});

describe('a pack with qualities of its own', () => {
  const [first] = packQualities;
  const qualities: Quality[] = first ? [{ ...first, id: 'craft', name: 'Craft' }] : [];
  const question = { kind: 'behavioural', title: 'A piece of work', qualityIds: ['craft'] } as const;
  const ask = (text: string): string[] =>
    chain({ reading: readThread(scored(text, { qualities, qualityIds: ['craft'] }), text), question });

  it('gets the probes that fit any story', () => {
    const asked = ask(
      'Last spring our nightly report was late every week. I looked at the logs, I rewrote the query and I moved the report to the morning. My lead was pleased with it.',
    );
    expect(asked[0]).toBe('measured-result');
    expect(asked).toEqual(expect.arrayContaining(['other-options', 'reflection', 'stakes']));
    expect(asked).not.toContain('named-customer');
    expect(asked).not.toContain('way-back');
  });

  it('is asked for an event where there is none', () => {
    expect(
      ask(
        'I think that quality matters most. You have to test everything and you should always write clean code.',
      )[0],
    ).toBe('specific-event');
  });
});
