import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, succeed } from '@shared/ipc/result';
import type { GuideRung, RubricGuide } from '@shared/model/rubric-guide';
import { MediaDouble } from '@tests/support/media-double';
import { openReview } from '@tests/support/open-review';
import { aDelivery, aReview, aScore, aSession, aTake } from '@tests/support/review-samples';

beforeEach(() => {
  new MediaDouble().install(60);
});

const rungs: GuideRung[] = [
  { level: 1, reason: 'No event.', needs: [] },
  { level: 2, reason: 'Something happened.', needs: [] },
  { level: 3, reason: 'One event with an outcome.', needs: [] },
  {
    level: 4,
    reason: 'The outcome could be checked.',
    needs: [
      {
        advice: 'Give the figure before and after.',
        items: [{ id: 'baseline', label: 'figure, before and after' }],
        atLeast: 1,
        met: true,
      },
    ],
  },
  {
    level: 5,
    reason: 'A habit changed.',
    needs: [
      {
        advice: 'Say what you do differently since.',
        items: [{ id: 'changed-habit', label: 'a changed habit' }],
        atLeast: 1,
        met: false,
      },
    ],
  },
];

const anchors = [1, 2, 3, 4, 5].map((level) => ({ level, text: `Anchor of level ${level}.` }));

const guide: RubricGuide = {
  rubricVersion: '3.0.0',
  ladders: [
    { qualityId: null, name: 'The whole answer', level: 4, score: 3.8, rungs, anchors: [] },
    { qualityId: 'bias', name: 'Bias for action', level: 4, score: 4.1, rungs, anchors },
    { qualityId: 'customer', name: 'Customer obsession', level: null, score: null, rungs, anchors },
  ],
  example: {
    id: 'example',
    kind: 'behavioural',
    qualityId: 'bias',
    question: 'Tell me about a quick decision of yours.',
    text: 'I did not know the cause. I moved five percent first.',
    notes: [
      { quote: 'I did not know the cause', does: 'Names what was unknown.' },
      { quote: 'five percent first', does: 'Bounds the damage.' },
    ],
  },
};

describe('a score card', () => {
  it('says the level in a word, and why the number is uncertain', async () => {
    await openReview(aReview());
    const card = screen.getByRole('region', { name: 'The whole answer' });
    expect(card.textContent).toContain('Strong, between 3.3 and 4.2: the answer is short');
  });

  it('says the word alone while the number is as certain as it can be', async () => {
    await openReview(aReview({ score: aScore({ range: { low: 3.5, high: 4.1 } }) }));
    const card = screen.getByRole('region', { name: 'The whole answer' });
    expect(within(card).getByText('Strong').parentElement?.textContent).toBe('Strong');
  });
});

describe('“say it like this”', () => {
  const rewrite = {
    parts: [
      { label: 'action' as const, from: 'answer' as const, quote: 'I moved five percent first' },
      { label: 'result' as const, from: 'gap' as const, advice: 'say the number before and after' },
    ],
  };
  const paragraph = '“I moved five percent first” [say the number before and after]';
  const command = document.execCommand;
  let copied: string | undefined;

  beforeEach(() => {
    // The test page has no clipboard; this is what a browser does on the copy command.
    copied = undefined;
    document.execCommand = (name) => {
      const event = new Event('copy', { cancelable: true });
      const setData = (_type: string, text: string) => (copied = text);
      document.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
      return name === 'copy';
    };
  });
  afterEach(() => {
    document.execCommand = command;
  });

  it('puts the user’s own words in quotation marks and marks the gaps', async () => {
    await openReview(aReview({ rewrite }));
    expect(screen.getByRole('region', { name: 'Say it like this' }).textContent).toContain(paragraph);
  });

  it('is copied with a key', async () => {
    await openReview(aReview({ rewrite }));
    await userEvent.keyboard('w');
    expect(await screen.findByText('Copied.')).toBeDefined();
    expect(copied).toBe(paragraph);
  });

  it('is left out where nothing of the answer could be used', async () => {
    await openReview(aReview({ rewrite: { parts: rewrite.parts.slice(1) } }));
    expect(screen.queryByText('Say it like this')).toBeNull();
  });

  it('is not to be seen before the own rating', async () => {
    await openReview(aReview({ rewrite, take: aTake({ selfRating: null }) }));
    expect(screen.queryByText('Say it like this')).toBeNull();
  });
});

describe('before and after', () => {
  const [baseline, risk] = aScore().evidence;
  const review = aReview({
    score: aScore({ evidence: [baseline!] }),
    delivery: aDelivery({ paceWpm: 140 }),
    session: aSession({ takes: [aTake({ id: 'take-0' }), aTake()] }),
    before: {
      takeId: 'take-0',
      attempt: 1,
      score: aScore({ overall: 3.1, level: 3, wordCount: 8, evidence: [risk!] }),
      delivery: aDelivery({ paceWpm: 120 }),
    },
  });

  it('says in one line what another try changed', async () => {
    await openReview(review);
    const part = screen.getByRole('region', { name: 'Before and after' });
    expect(part.textContent).toContain('3.1 → 3.8, up by 0.7');
  });

  it('has the figures, and the words that were gained and lost, one press away', async () => {
    await openReview(review);
    const part = within(screen.getByRole('region', { name: 'Before and after' }));
    await userEvent.click(part.getByText('Before and after'));
    const row = part.getByRole('row', { name: /Words a minute/ });
    expect(row.textContent).toBe('Words a minute120140up by 20');
    expect(part.getByText('from twelve to one.')).toBeDefined();
    expect(part.getByText('risk bounded')).toBeDefined();
    expect(part.getByRole('link', { name: 'Take 1' }).getAttribute('href')).toContain('take-0');
  });

  it('is not there for a first attempt', async () => {
    await openReview(aReview());
    expect(screen.queryByText('Before and after')).toBeNull();
  });
});

describe('how a score is judged', () => {
  const answers = { 'take:rubric-guide': () => succeed(guide) };
  const dialog = async () => {
    await userEvent.keyboard('h');
    return within(await screen.findByRole('dialog', { name: 'How this is judged' }));
  };

  it('shows the ladder of the open card, ticked with the words that meet it', async () => {
    const open = await openReview(aReview(), answers);
    const shown = await dialog();
    const ladder = within(await shown.findByRole('region', { name: 'The whole answer' }));
    expect(ladder.getByText('this answer').closest('li')?.textContent).toContain('4Strong');
    expect(ladder.getByText('Met:')).toBeDefined();
    expect(ladder.getByText('“from twelve to one.”', { exact: false })).toBeDefined();
    expect(ladder.getByText('Say what you do differently since.')).toBeDefined();
    expect(open.bridge.inputsOf('take:rubric-guide')).toEqual([{ sessionId: 'session-1', takeId: 'take-1' }]);
  });

  it('plays the words behind a tick', async () => {
    await openReview(aReview(), answers);
    const shown = await dialog();
    await shown.findByRole('region', { name: 'The whole answer' });
    await userEvent.click(shown.getByRole('button', { name: /^Play “from twelve to one.”/ }));
    expect(document.querySelector('video')?.currentTime).toBe(aScore().evidence[0]?.startSec);
  });

  it('leads with a key through every ladder to the example', async () => {
    await openReview(aReview(), answers);
    const shown = await dialog();
    await shown.findByRole('region', { name: 'The whole answer' });
    await userEvent.keyboard('q');
    for (const { text } of anchors) expect(shown.getByText(text)).toBeDefined();
    await userEvent.keyboard('q');
    expect(shown.getByText(/Nothing in this answer was judged here/)).toBeDefined();
    expect(shown.queryByText('Open:')).toBeNull();
    await userEvent.keyboard('q');
    const example = within(shown.getByRole('region', { name: 'What a 5 sounds like' }));
    expect(example.getByText('five percent first').tagName).toBe('MARK');
    expect(example.getByText('Bounds the damage.')).toBeDefined();
  });

  it('begins with the ladder of the quality whose card is open', async () => {
    await openReview(aReview(), answers);
    await userEvent.click(screen.getByRole('button', { name: /Bias for action/ }));
    const shown = await dialog();
    expect(await shown.findByRole('region', { name: 'Bias for action' })).toBeDefined();
  });

  it('closes with Escape', async () => {
    await openReview(aReview(), answers);
    await dialog();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says what is wrong when it cannot be shown', async () => {
    await openReview(aReview(), { 'take:rubric-guide': () => fail('not-found', 'The pack is gone.') });
    const shown = await dialog();
    expect(await shown.findByText(/The pack is gone/)).toBeDefined();
  });
});
