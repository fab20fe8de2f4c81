import { describe, expect, it } from 'vitest';
import type { Seat } from '@shared/model/pack';
import { shippedListening } from './shipped-listening';
import { chain, completeItems, follow, reading } from './thread-samples';

describe('what an answer lacks', () => {
  const bare = ['outcome', 'result-figure', 'outcome-checkable'];
  const missing: readonly (readonly [string, string, Parameters<typeof reading>[0]])[] = [
    ['no event, only an opinion', 'specific-event', { responseType: 'opinion', level: 1 }],
    ['no event, only a habit', 'specific-event', { responseType: 'pseudo', level: 2 }],
    ['no event, only a plan', 'specific-event', { responseType: 'hypothetical', level: 1 }],
    ['an evasion', 'specific-event', { responseType: 'none', level: 1, onTopic: false }],
    ['"we" in the actions', 'own-part', { ownership: 'we', level: 3 }],
    ['half "we" in the actions', 'own-part', { ownership: 'mixed', level: 3 }],
    ['hardly an action', 'first-step', { without: ['own-actions-2'], level: 2 }],
    ['neither time nor place', 'when-and-where', { without: ['event-anchor', 'setting'], level: 3 }],
    ['no outcome at all', 'outcome', { without: bare, level: 2 }],
    [
      'no figure in the result',
      'measured-result',
      { without: ['result-figure', 'outcome-checkable'], level: 3 },
    ],
    ['a figure without a method', 'figure-method', { without: ['verified'], level: 4 }],
    [
      'one path only',
      'other-options',
      { without: ['option-weighed', 'option-rejected'], level: 4, says: 'I refused' },
    ],
    ['an old example', 'larger-example', { level: 3, says: 'It was a student project' }],
    [
      'assigned work only',
      'whose-job',
      { without: ['own-beyond'], level: 4, says: 'I was asked to do it, still' },
    ],
  ];

  it.each(missing)('%s: %s', (_what, probeId, given) => {
    expect(follow({ reading: reading(given) })?.probeId).toBe(probeId);
  });

  it('no reflection: reflection, before the learning is looked at from another side', () => {
    const given = reading({ without: ['changed-habit', 'do-differently', 'mechanism', 'adopted'] });
    const learning = chain({ reading: given }, 20).filter((id) =>
      ['reflection', 'lasting-change'].includes(id),
    );
    expect(learning).toEqual(['reflection', 'lasting-change']);
  });

  it('is asked for in the order of what every answer needs', () => {
    const given = reading({
      ownership: 'we',
      without: ['result-figure', 'outcome-checkable', 'reason'],
      level: 2,
    });
    expect(chain({ reading: given }, 2)).toEqual(['own-part', 'measured-result']);
  });

  it('is not asked for once it has been given', () => {
    const before = reading({ without: ['result-figure', 'outcome-checkable'], level: 3 });
    expect(follow({ reading: before })?.probeId).toBe('measured-result');
    expect(chain({ reading: reading({ level: 4 }) })).not.toContain('measured-result');
  });

  it('asks for a customer where the question is about customers, and only there', () => {
    const given = reading({ level: 3 });
    const about = (qualityIds: string[]) =>
      chain({ reading: given, question: { kind: 'behavioural', title: 'A customer', qualityIds } });
    expect(about(['customer_obsession'])[0]).toBe('named-customer');
    expect(about(['bias_for_action'])).not.toContain('named-customer');
    expect(about(['a-quality-of-another-pack'])).not.toContain('named-customer');
  });
});

describe('an answer that is strong and complete', () => {
  const complete = reading({ level: 5, overall: 5 });

  it.each<Seat>(['hiring-manager', 'interviewer', 'bar-raiser'])(
    'goes deeper with the %s, and nothing else',
    (seat) => {
      const asked = chain({ reading: complete, seat });
      expect(asked.slice(0, 2)).toEqual(['next-level-down', 'changed-constraint']);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked).not.toContain('measured-result');
      expect(asked).not.toContain('reflection');
    },
  );

  it('is let go by a recruiter', () => {
    expect(follow({ reading: complete, seat: 'recruiter' })).toBeNull();
  });
});

describe('the ladder of a seat', () => {
  const thin = reading({ level: 2, items: new Set(['setting', 'own-actions-2', 'outcome']) });

  it('ends at the result for a recruiter', () => {
    expect(chain({ reading: thin, seat: 'recruiter' })).toEqual(['measured-result', 'still-in-use']);
  });

  it('leads a bar raiser from what is missing over context, decision and people to learning', () => {
    const asked = chain({ reading: thin, seat: 'bar-raiser' }, 5);
    expect(asked).toEqual(['measured-result', 'stakes', 'other-options', 'buy-in', 'reflection']);
  });

  it('asks once on each rung before it asks a second time on any', () => {
    const rungs = chain({ reading: thin, seat: 'bar-raiser' }, 9).map(
      (id) => shippedListening.probes.find((probe) => probe.id === id)?.rung,
    );
    expect(rungs.slice(0, 5)).toEqual(['result', 'context', 'decision', 'people', 'learning']);
    expect(rungs.slice(5)).toEqual(['context', 'decision', 'result', 'people']);
  });
});

describe('what is never asked', () => {
  it('a probe twice', () => {
    for (const seat of ['recruiter', 'hiring-manager', 'interviewer', 'bar-raiser'] as const) {
      const asked = chain({ reading: reading({ level: 2, items: new Set() }), seat }, 30);
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('anything about an answer to another question', () => {
    expect(follow({ reading: reading({ onTopic: false, level: 1 }) })).toBeNull();
  });

  it('more than for an event, of somebody who gives none', () => {
    const evading = reading({ responseType: 'none', level: 1, items: new Set() });
    expect(chain({ reading: evading })).toEqual(['specific-event', 'last-time']);
  });

  it('a probe for stories about dates or pay', () => {
    for (const kind of ['logistics', 'introduction', 'negotiation', 'your_questions'] as const) {
      const question = { kind, title: 'Dates', qualityIds: [] };
      expect(follow({ reading: reading({ responseType: 'self', level: 2 }), question })).toBeNull();
    }
  });
});

describe('a question about a database', () => {
  const talk = reading({ responseType: 'self', level: 3, items: new Set(['talk-named', 'talk-how']) });
  const question = { kind: 'database', title: 'An index', qualityIds: ['database_design'] } as const;

  it('is followed by the reason, the failure, and what else there is', () => {
    expect(chain({ reading: talk, question, seat: 'interviewer' })).toEqual([
      'reason-for-design',
      'failure-case',
      'another-design',
      'how-to-check',
      'price-of-design',
      'own-practice',
    ]);
  });

  it('is followed by what the answer left open only', () => {
    const items = new Set([
      'talk-reason',
      'talk-option',
      'talk-tradeoff',
      'talk-failure',
      'talk-check',
      'talk-practice',
    ]);
    const full = reading({ responseType: 'self', level: 5, items });
    expect(chain({ reading: full, question, seat: 'interviewer' })).toEqual([
      'next-level-down',
      'changed-constraint',
      'ten-times',
      'weakest-point',
    ]);
  });
});

describe('the wording', () => {
  const quote = 'I moved the nightly price import to a queue';
  const told = reading({
    without: ['result-figure', 'outcome-checkable'],
    level: 3,
    text: quote,
    evidence: [{ item: 'own-actions-2', quote }],
  });

  it('takes up what the candidate said, most of the time', () => {
    const texts = Array.from({ length: 50 }, (_, seed) => follow({ reading: told }, seed)?.text ?? '');
    const tied = texts.filter((text) => text.includes('the nightly price import'));
    expect(tied.length).toBeGreaterThan(20);
    expect(tied.length).toBeLessThan(50);
    expect(texts.filter((text) => text.includes('{'))).toEqual([]);
  });

  it('names a figure of the result where one is asked about', () => {
    const figure = reading({
      without: ['verified'],
      evidence: [{ item: 'result-figure', quote: 'it went from nine seconds to two hundred milliseconds' }],
    });
    const texts = Array.from({ length: 30 }, (_, seed) => follow({ reading: figure }, seed)?.text ?? '');
    expect(texts.some((text) => text.includes('two hundred milliseconds'))).toBe(true);
  });

  it('names nothing where nothing is safe', () => {
    const unsafe = {
      ...told,
      text: '',
      evidence: [{ item: 'own-actions-2', quote: 'I helped Maria with the thing' }],
    };
    const texts = Array.from({ length: 30 }, (_, seed) => follow({ reading: unsafe }, seed)?.text ?? '');
    expect(texts.filter((text) => /Maria|thing|\{/.test(text))).toEqual([]);
  });

  it('differs by manner, and what is asked does not', () => {
    const asked = (['warm', 'neutral', 'terse', 'sceptical'] as const).map((manner) =>
      follow({ reading: told, manner }),
    );
    expect(new Set(asked.map((one) => one?.probeId))).toEqual(new Set(['measured-result']));
    expect(new Set(asked.map((one) => one?.text)).size).toBe(4);
  });

  it('is the same for the same seed, and the probe for every seed', () => {
    expect(follow({ reading: told }, 5)).toEqual(follow({ reading: told }, 5));
    const probes = Array.from({ length: 30 }, (_, seed) => follow({ reading: told }, seed)?.probeId);
    expect(new Set(probes).size).toBe(1);
  });
});

describe('the follow-ups of a question itself', () => {
  const figure = { text: 'How many parcels a day was that?', standsFor: 'measured-result' };
  const stands = { text: 'What did the second vendor say?' };
  const more = { text: 'Which contract was it?' };

  it('win over the probe that they stand for, and count as that probe', () => {
    const given = reading({ without: ['result-figure', 'outcome-checkable'], level: 3 });
    const first = follow({ reading: given, ownFollowUps: [stands, figure] });
    expect(first).toEqual({ probeId: 'own-2', asksFor: 'a figure in the result', text: figure.text });
    const rest = chain({ reading: given, ownFollowUps: [stands, figure], askedProbeIds: ['own-2'] });
    expect(rest).not.toContain('measured-result');
  });

  it('are not asked where the answer has told it, or the probe was asked', () => {
    expect(chain({ reading: reading({ level: 4 }), ownFollowUps: [figure] })).not.toContain('own-1');
    const given = reading({ without: ['result-figure', 'outcome-checkable'], level: 3 });
    const asked = chain({ reading: given, ownFollowUps: [figure], askedProbeIds: ['measured-result'] });
    expect(asked).not.toContain('own-1');
  });

  it('come in on the rungs of decision, context and depth, after what is missing', () => {
    const given = reading({ without: ['result-figure', 'outcome-checkable'], level: 3 });
    const asked = chain({ reading: given, ownFollowUps: [stands, more] }, 4);
    expect(asked[0]).toBe('measured-result');
    expect(asked).toEqual(expect.arrayContaining(['own-1', 'own-2']));
    expect(asked.indexOf('own-1')).toBeLessThan(asked.indexOf('own-2'));
  });

  it('are what a complete answer is asked first', () => {
    expect(chain({ reading: reading({ level: 5 }), ownFollowUps: [stands] }, 2)).toEqual([
      'own-1',
      'next-level-down',
    ]);
  });

  it('wait until there is an event', () => {
    const opinion = reading({ responseType: 'opinion', level: 1, items: new Set() });
    expect(chain({ reading: opinion, ownFollowUps: [stands] })).toEqual(['specific-event', 'last-time']);
  });

  it('are left to others by a recruiter', () => {
    const given = reading({ level: 3, items: new Set(completeItems) });
    expect(chain({ reading: given, seat: 'recruiter', ownFollowUps: [stands, more] })).toEqual([]);
  });
});
