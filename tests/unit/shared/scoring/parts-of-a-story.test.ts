import { describe, expect, it } from 'vitest';
import { scored } from '@tests/support/scored-answer';

const partsOf = (text: string): string =>
  Object.entries(scored(text).star)
    .map(([part, there]) => (there ? (part[0] ?? '') : '-'))
    .join('');

const story =
  'Last winter our parking app in Ghent charged some drivers twice. I pulled the payment log for a week, ' +
  'compared it with the bank file and found that the terminal sent the receipt again when the signal dropped. ' +
  'I gave every receipt a number, rejected the second one, tested it in the garage with my own car and ' +
  'refunded the forty drivers by hand. ';

describe('the parts of a story', () => {
  it('are all found where they are told', () => {
    expect(partsOf(`${story}Since then there has not been one double charge.`)).toBe('star');
  });

  it('leave out the result where the story stops before it', () => {
    expect(scored(story).star).toMatchObject({ situation: true, action: true, result: false });
    expect(scored(story).spans.map(({ label }) => label)).not.toContain('result');
  });

  it('count a bad end as a result', () => {
    expect(partsOf(`${story}In the end we lost the contract, the city went to a competitor.`)).toBe('star');
  });

  it('are found in three short sentences, which leave no room for a task', () => {
    expect(
      partsOf('Our search page took nine seconds. I added an index on the title. Now it is under one.'),
    ).toBe('s-ar');
  });

  it('are not found in views, nor in a list of principles', () => {
    expect(partsOf('I think that quality matters most. You should test everything. Teams never do.')).toBe(
      '----',
    );
    expect(
      partsOf(
        'Customer obsession is in my DNA. I live ownership, dive deep and bias for action, I earn trust and ' +
          'deliver results with agile best practices, DevOps, observability and scalable architecture.',
      ),
    ).toBe('----');
  });

  it('show the task where the speaker says that it was given to them', () => {
    const spans = scored(
      `Our export to the tax office kept failing last spring. My manager asked me to repair it by Friday. ${story}`,
    ).spans;
    expect(spans.map(({ label }) => label)).toContain('task');
  });

  it('have each a place in the words wherever they count as told', () => {
    const answers = [
      story,
      `${story}Since then there has not been one double charge.`,
      'I changed a query at the insurer and it sent reminders to people who had paid. I told the call centre first, we sent a correction and I built a check.',
    ];
    for (const text of answers) {
      const { star, spans } = scored(text);
      const shown = new Set<string>(spans.map(({ label }) => label));
      expect(Object.entries(star).filter(([part, there]) => there !== shown.has(part))).toEqual([]);
      for (const [index, { start, end }] of spans.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }
    }
  });

  it('are found in vague words too, though they earn no level', () => {
    const { star, overall } = scored(
      'I had a project for a public department once, where they had asked for one thing and in the end, after talking to ' +
        'people there, it was better to do something else. So I spent some time with the users to see how they work. I ' +
        'discussed it with the responsible person and we found a solution that covered more of what they wanted. It made ' +
        'the work simpler for them, they saved time with it, and the feedback was good.',
    );
    expect(star).toMatchObject({ action: true, result: true });
    expect(overall).toBeLessThan(3);
  });
});
