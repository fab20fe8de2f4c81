import { describe, expect, it } from 'vitest';
import { inferQuestion } from '@shared/domain/scoring/infer-question';
import { checkRubric } from '@shared/domain/scoring/check-rubric';
import { packQualities, scored, shippedRubric } from '@tests/support/scored-answer';

const openQuestion = 'Tell me about something that you remember well from last year.';

/** Each shows one quality best and touches on another. */
const stories: Record<string, string> = {
  customer_obsession:
    'Last autumn the nurses on a ward in Leeds kept ringing us because the medicine list was so slow, so they said. I went there and stood next to two of them for a whole round. The list was quick enough, but they had to scroll past forty old entries with gloves on. What they needed was only what is due in the next hour. I rebuilt the screen so that it opens on those, showed it to them on the Friday and changed the wording as one nurse asked. The calls went from about twenty a week to two, and the nurse who had complained wrote back that she is finished before nine now.',
  ownership_mentality:
    'In March I noticed that the nightly export to the tax office had been failing for weeks. It belonged to another team, and nobody had asked me to look. I told my lead that I would take it on, went to their team and got both of us on one call. It was partly my own mistake, because I had removed a field that they read. I said so, corrected the sixty files by hand one by one, and wrote to every office that was affected. Then I added a check that blocks the export when a field is missing, and stayed on it until it had run for a month. It has not happened again.',
  technical_excellence:
    'Our pricing service took four seconds, and everybody wanted to rewrite it in Rust. In May I profiled it first. The flame graph showed that the parser was called once for each line instead of once for each request. I replaced the loop with one batch endpoint, about eighty lines of code, and deleted the old cache together with its two thousand lines. I ran the old and the new code side by side for a week and compared the output, which was identical. Latency at p95 fell from 4 seconds to 300 milliseconds, and I gave a session so that the juniors can read a trace by themselves.',
  bias_for_action:
    'On a Friday evening in June, at twenty to six, the payment provider began to refuse half of the cards. My boss was on a plane, and I did not know whether the fault was ours. Every hour cost us about 9000 euros. There was a switch to the second provider that I could turn back in a minute, so I decided not to wait. I moved ten percent of the traffic first, watched it for ten minutes, then moved the rest. I skipped the load test and said so in the channel, and told the support team what I had done and why. On Monday I checked the refused payments against my guess, and it was right. Since then there is a rule who can switch without asking.',
  database_design:
    'Last year the order history took nine seconds to open. I ran explain and saw a full scan of the orders table, thirty million rows, because there was only an index on the id. I counted which queries come in, and 95 percent ask for one customer, newest first. So I added a composite index on customer id and created date, in that order because it is always one customer. I measured the inserts too, they went from 2 to 3 milliseconds, which we accepted. We thought about a second table with copies, but two copies disagree sooner or later. The query went from nine seconds to 40 milliseconds.',
};

const scoreOf = (quality: { score: number } | null | undefined): number => quality?.score ?? 0;

describe('telling the qualities apart', () => {
  it.each(Object.keys(stories))('puts %s first although the question does not ask for it', (id) => {
    const { qualities } = scored(stories[id] ?? '', { question: openQuestion });
    const others = packQualities.map((quality) => quality.id).filter((other) => other !== id);
    for (const other of others) expect(scoreOf(qualities[id])).toBeGreaterThan(scoreOf(qualities[other]));
  });

  it.each(Object.keys(stories))('leaves the best quality at the level of the story (%s)', (id) => {
    const { qualities, overall } = scored(stories[id] ?? '', { question: openQuestion });
    expect(Math.abs(scoreOf(qualities[id]) - overall)).toBeLessThanOrEqual(0.5);
  });

  it('says of a quality that only comes up that the answer is about something else', () => {
    const { qualities } = scored(stories['database_design'] ?? '', {
      qualityIds: ['customer_obsession'],
      question: openQuestion,
    });
    expect(qualities['customer_obsession']?.reason).toBe(shippedRubric.qualityFocus.asideReason);
  });

  it('judges a talk about tables by the qualities of the trade alone', () => {
    const talk =
      'I would index the columns that the queries filter on, the customer id first because it has many distinct values. Every index makes inserts slower, so I look at the explain plan before and after.';
    const { qualities, overall } = scored(talk, {
      kind: 'technical',
      question: 'How would you choose an index?',
    });
    expect(scoreOf(qualities['database_design'])).toBeCloseTo(overall, 1);
    expect(qualities['ownership_mentality']).toBeNull();
  });

  it.each([
    ['When did you go out of your way for a client?', 'customer_obsession'],
    ['Tell me about something you fixed although nobody had asked you to.', 'ownership_mentality'],
    ['What is the messiest code that you have refactored?', 'technical_excellence'],
    ['Describe a risk that you took with half the facts.', 'bias_for_action'],
    ['Which schema would you design differently today?', 'database_design'],
  ])('reads from "%s" what is asked for', (question, id) => {
    expect(inferQuestion(question, shippedRubric).qualityIds).toContain(id);
  });

  it('reads nothing from an open question', () => {
    expect(
      inferQuestion('Tell me about a piece of work you are proud of.', shippedRubric).qualityIds,
    ).toEqual([]);
  });

  it('refuses a focus on items and word lists that do not exist', () => {
    const [first, ...rest] = shippedRubric.ladders;
    if (!first) throw new Error('The rubric has no ladders.');
    const focus = [
      { item: 'nothing', points: 1, upTo: 1 },
      { words: 'nowhere', from: 0, to: 3, points: 1 },
    ];
    expect(checkRubric({ ...shippedRubric, ladders: [{ ...first, focus }, ...rest] })).toEqual([
      `Ladder "${first.id}": there is no item "nothing".`,
      `Ladder "${first.id}": there is no word list "nowhere".`,
    ]);
  });
});
