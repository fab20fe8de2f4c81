import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { OutsidePanel } from '@renderer/features/review/outside/outside-panel';
import { rememberRater } from '@renderer/features/review/outside/rater-name';
import type { TakeReview } from '@shared/ipc/contract';
import { fail, succeed } from '@shared/ipc/result';
import type { OutsideRating } from '@shared/model/outside-rating';
import type { GuideLadder, RubricGuide } from '@shared/model/rubric-guide';
import { MediaDouble } from '@tests/support/media-double';
import { renderScreen } from '@tests/support/render-screen';
import { aReview, aSession, aTake, sampleText } from '@tests/support/review-samples';
import { installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';

// Whether an element is visible takes a style computation for each of its ancestors.
configure({ defaultHidden: true });

beforeEach(() => {
  new MediaDouble().install(60);
  rememberRater('');
});

function ladder(qualityId: string | null, name: string): GuideLadder {
  const levels = [1, 2, 3, 4, 5];
  return {
    qualityId,
    name,
    level: 4,
    score: 3.8,
    rungs: qualityId === null ? levels.map((level) => ({ level, reason: `whole ${level}`, needs: [] })) : [],
    anchors: qualityId === null ? [] : levels.map((level) => ({ level, text: `${name} at ${level}` })),
  };
}

const guide: RubricGuide = {
  rubricVersion: '1',
  ladders: [
    ladder(null, 'The whole answer'),
    ladder('bias', 'Bias for action'),
    ladder('customer', 'Customer obsession'),
    ladder('owner', 'Ownership'),
  ],
  example: null,
};

function aRating(part: Partial<OutsideRating> = {}): OutsideRating {
  return {
    id: 'r1',
    takeId: 'take-1',
    rater: 'Sam',
    ratedAt: '2026-03-02T11:00:00.000Z',
    overall: 5,
    qualities: { bias: 4, customer: null },
    comment: 'Calm and to the point.',
    ...part,
  };
}

/** The panel of a review, whose ratings are kept as the main process keeps them. */
function open(part: Partial<TakeReview> = {}, answers: TestAnswers = {}): TestBridge {
  let ratings = part.outsideRatings ?? [];
  const bridge = installBridge({
    'take:rubric-guide': () => succeed(guide),
    'take:save-outside-rating': ({ rating }) => {
      const kept = { ...rating, id: rating.id ?? 'new', ratedAt: '2026-03-02T12:00:00.000Z' };
      return succeed((ratings = [...ratings.filter(({ id }) => id !== kept.id), kept]));
    },
    'take:delete-outside-rating': ({ ratingId }) =>
      succeed((ratings = ratings.filter(({ id }) => id !== ratingId))),
    ...answers,
  });
  function Kept() {
    const [outsideRatings, setRatings] = useState(ratings);
    const review = aReview({ ...part, outsideRatings });
    return <OutsidePanel review={review} clock={null} onChange={() => setRatings(ratings)} />;
  }
  renderScreen(<Kept />);
  return bridge;
}

const panel = () => screen.getByRole('region', { name: 'Ask somebody else' });
const dialog = () => screen.findByText('What do you make of this answer?').then(whole);
const whole = (title: HTMLElement) => title.closest<HTMLElement>('[role="dialog"]')!;
const nameIn = (view: HTMLElement) => within(view).getByLabelText('Your name');
const alertIn = (view: HTMLElement) => within(view).getByRole('alert').textContent;

async function openView(): Promise<HTMLElement> {
  await userEvent.keyboard('f');
  const view = await dialog();
  await within(view).findByText('The whole answer');
  return view;
}

/** Rates the whole answer 4, bias 3 and nothing else, with the keys alone. */
async function rateByKeys(view: HTMLElement): Promise<void> {
  await userEvent.keyboard('4n3n0');
  await userEvent.type(nameIn(view), 'Sam');
}

describe('the rating view', () => {
  it('shows the question, the recording, the words and what each level means', async () => {
    open();
    const view = await openView();
    expect(view.textContent).toContain('Tell me about a quick decision.');
    expect(view.textContent).toContain(sampleText);
    expect(view.querySelector('video')).not.toBeNull();
    expect(view.textContent).toContain('whole 4');
    await userEvent.click(within(view).getByText('Bias for action'));
    const levels = within(view).getByLabelText('Level of Bias for action');
    expect(levels.textContent).toContain('Bias for action at 5');
    expect(levels.textContent).toContain('Nothing to judge');
  });

  it('shows no score, no own rating and nobody else’s, so that they do not lead', async () => {
    open({ outsideRatings: [aRating({ rater: 'Jo' })] });
    const view = await openView();
    for (const secret of ['3.8', 'You said', 'we see', 'Jo', 'Calm and to the point', 'figure, before']) {
      expect(view.textContent).not.toContain(secret);
    }
    expect(view.querySelector('mark')).toBeNull();
    expect(within(view).queryByText('Level 4 of 5')).toBeNull();
  });

  it('can be filled in and saved with the keys alone', async () => {
    const bridge = open();
    await rateByKeys(await openView());
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(bridge.inputsOf('take:save-outside-rating')).toEqual([
      {
        sessionId: 'session-1',
        rating: {
          id: null,
          takeId: 'take-1',
          rater: 'Sam',
          overall: 4,
          qualities: { bias: 3, customer: null },
          comment: '',
        },
      },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(panel().textContent).toContain('Sam');
  });

  it('takes in other qualities, and lets them be left out again', async () => {
    const bridge = open();
    const view = await openView();
    await rateByKeys(view);
    await userEvent.keyboard('{Escape}n2');
    await userEvent.click(within(view).getByLabelText('Leave Ownership out'));
    expect(within(view).queryByLabelText('Leave Ownership out')).toBeNull();
    await userEvent.keyboard('3{Control>}{Enter}{/Control}');
    expect(bridge.inputsOf('take:save-outside-rating')).toMatchObject([
      { rating: { qualities: { bias: 3, customer: null, owner: 3 } } },
    ]);
  });

  it('says what is missing and leads there', async () => {
    const bridge = open();
    const view = await openView();
    const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}');
    await save();
    expect(alertIn(view)).toBe('Choose a level for the whole answer.');
    await userEvent.keyboard('4');
    await save();
    expect(alertIn(view)).toBe('Choose a level for Bias for action, or “Nothing to judge”.');
    await userEvent.keyboard('3');
    await save();
    await userEvent.keyboard('0');
    await save();
    expect(alertIn(view)).toBe('Write your name, so that your rating can be told from others.');
    expect(document.activeElement).toBe(nameIn(view));
    expect(bridge.inputsOf('take:save-outside-rating')).toEqual([]);
  });

  it('keeps what was filled in where saving fails, and says why', async () => {
    const message = 'There is a rating by Sam already.';
    open({}, { 'take:save-outside-rating': () => fail('bad-request', message) });
    const view = await openView();
    await rateByKeys(view);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(alertIn(view)).toBe(message);
    expect(nameIn(view)).toHaveProperty('value', 'Sam');
  });

  it('asks before a rating is lost, and closes at once where there is nothing to lose', async () => {
    open();
    await openView();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await openView();
    await userEvent.keyboard('4{Escape}');
    expect(await screen.findByText('Leave without saving?')).toBeDefined();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('describes the levels in common words where the pack or the rubric is gone', async () => {
    open({}, { 'take:rubric-guide': () => fail('not-found', 'The pack is gone.') });
    const view = await openView();
    expect(view.textContent).toContain('One real event, your own part in it, and how it ended.');
    expect(within(view).getByText('Customer obsession')).toBeDefined();
  });

  it('plays nothing of a typed answer and needs no words', async () => {
    open({ take: aTake({ input: 'typed', selfRating: 3 }), mediaUrl: null, transcript: null });
    const view = await openView();
    expect(view.querySelector('video')).toBeNull();
    expect(view.textContent).toContain('There are no words of this answer to read.');
  });
});

describe('the next answer', () => {
  it('is not offered at the last one', async () => {
    open();
    const view = await openView();
    expect(within(view).queryByLabelText('Save and rate the next answer')).toBeNull();
  });
});

describe('the ratings that are there', () => {
  const rows = () =>
    within(panel())
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);

  it('stand beside the program’s and your own, with the difference in words and the comment', async () => {
    open({ outsideRatings: [aRating()] });
    expect(rows()).toEqual([
      'The whole answer',
      'The program4 (3.8)',
      'You3one level stricter',
      'Sam5one level kinder',
      'Bias for action',
      'The program4 (4.1)',
      'Sam4agrees',
      'Customer obsession',
      'The program–found nothing to judge',
      'Sam–agrees',
    ]);
    expect(panel().textContent).toContain('Calm and to the point.');
  });

  it.each([
    ['before your own rating', { take: aTake({ selfRating: null }) }, 'Judge it yourself first'],
    [
      'while scores are held',
      { session: aSession({ scoresHeld: true }), score: null, scoreHeld: true },
      'The comparison comes with the debrief',
    ],
  ])('are not told %s', async (_when, part, words) => {
    open({ ...part, outsideRatings: [aRating(), aRating({ id: 'r2', rater: 'Jo' })] });
    expect(panel().textContent).toContain(`Sam and Jo have rated this answer. ${words}`);
    expect(panel().textContent).not.toContain('Calm and to the point.');
    expect(within(panel()).queryByRole('table')).toBeNull();
  });

  it('can be changed', async () => {
    const bridge = open({ outsideRatings: [aRating()] });
    await userEvent.click(within(panel()).getByLabelText('Change the rating by Sam'));
    const view = await dialog();
    await within(view).findByText('Bias for action');
    await userEvent.keyboard('2{Control>}{Enter}{/Control}');
    expect(bridge.inputsOf('take:save-outside-rating')).toMatchObject([
      { rating: { id: 'r1', overall: 2, qualities: { bias: 4, customer: null }, rater: 'Sam' } },
    ]);
  });

  it('are deleted after a question', async () => {
    const bridge = open({ outsideRatings: [aRating()] });
    await userEvent.click(within(panel()).getByLabelText('Delete the rating by Sam'));
    await screen.findByText('Delete the rating by Sam?');
    expect(bridge.inputsOf('take:delete-outside-rating')).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(bridge.inputsOf('take:delete-outside-rating')).toEqual([
      { sessionId: 'session-1', takeId: 'take-1', ratingId: 'r1' },
    ]);
    expect(panel().textContent).toContain('A friend or mentor can rate this answer');
  });

  it('stay as they are in a deleted session', async () => {
    open({
      session: aSession({ deletedAt: '2026-03-03T10:00:00.000Z' }),
      outsideRatings: [aRating()],
    });
    for (const button of within(panel()).getAllByRole('button')) {
      expect(button).toHaveProperty('disabled', true);
    }
  });
});
