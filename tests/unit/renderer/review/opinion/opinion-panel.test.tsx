import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OpinionPanel } from '@renderer/features/review/opinion/opinion-panel';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import type { TakeReview } from '@shared/ipc/contract';
import { fail, succeed } from '@shared/ipc/result';
import type { Opinion, OpinionProgress, OpinionRun } from '@shared/model/opinion';
import { SettingsSchema } from '@shared/model/settings';
import { renderScreen } from '@tests/support/render-screen';
import { aReview, aTake, aTranscript, sampleText } from '@tests/support/review-samples';
import { installBridge, type TestAnswers } from '@tests/support/test-bridge';

const { secondOpinion } = SettingsSchema.parse({});

function run(overall: number, part: Partial<OpinionRun> = {}): OpinionRun {
  return {
    overall,
    qualities: { bias: overall },
    summary: `About ${overall}.`,
    quotes: [],
    droppedQuotes: 0,
    ...part,
  };
}

function anOpinion(part: Partial<Opinion> = {}): Opinion {
  const quote = { quote: 'five percent first', start: 8, end: 26, says: 'the risk was bounded' };
  return {
    schemaVersion: 1,
    takeId: 'take-1',
    askedAt: '2026-03-02T10:05:00.000Z',
    model: 'llama3.1:8b',
    text: sampleText,
    runs: [run(3.5, { quotes: [quote] }), run(2.5, { droppedQuotes: 2 }), run(3)],
    failedRuns: [],
    ...part,
  };
}

function showPanel(part: Partial<TakeReview> = {}, on = true, answers: TestAnswers = {}) {
  const moments: number[] = [];
  const clock = { playMoment: (startSec: number) => void moments.push(startSec) } as unknown as PlaybackClock;
  const bridge = installBridge({
    'opinion:ask': () => succeed(null),
    'opinion:cancel': () => succeed(null),
    ...answers,
  });
  const review = aReview({ opinion: null, ...part });
  renderScreen(<OpinionPanel review={review} clock={clock} />, {
    settings: { secondOpinion: { ...secondOpinion, on } },
  });
  const push = (progress: OpinionProgress) =>
    act(() => bridge.push('opinion:progressed', { sessionId: 'session-1', takeId: 'take-1', progress }));
  return { bridge, moments, push };
}

const panel = () => screen.queryByRole('region', { name: 'Second opinion' });

test('there is no panel while the feature is off and nothing was asked before', () => {
  showPanel({}, false);
  expect(panel()).toBeNull();
});

test('before your own rating, and while scores are held, no opinion is told', () => {
  showPanel({ take: aTake({ selfRating: null }), opinion: anOpinion() });
  expect(panel()).toBeNull();
  showPanel({ scoreHeld: true, opinion: anOpinion() });
  expect(panel()).toBeNull();
});

test('nothing is asked before the button is pressed, which says what is sent and where', async () => {
  const { bridge } = showPanel();
  expect(bridge.calls).toEqual([]);
  expect(panel()?.textContent).toContain(
    'go to the model at http://127.0.0.1:11434 on this computer, three times',
  );
  await userEvent.click(screen.getByRole('button', { name: /^Ask the model/ }));
  expect(bridge.inputsOf('opinion:ask')).toEqual([{ sessionId: 'session-1', takeId: 'take-1' }]);
});

test('each run is told, and the same key asks and cancels', async () => {
  const { bridge, push } = showPanel();
  await userEvent.keyboard('{Shift>}O{/Shift}');
  expect(bridge.inputsOf('opinion:ask')).toHaveLength(1);
  push({ state: 'asking', run: 2, of: 3 });
  expect(panel()?.textContent).toContain('run 2 of 3');
  await userEvent.keyboard('{Shift>}O{/Shift}');
  expect(bridge.inputsOf('opinion:cancel')).toHaveLength(1);
  push({ state: 'cancelled' });
  expect(panel()?.textContent).toContain('Cancelled. Nothing was kept of it.');
});

test('the middle of the runs stands with all of them beside your score, never in it', () => {
  const { push } = showPanel();
  push({ state: 'done', opinion: anOpinion() });
  const text = panel()?.textContent;
  expect(text).toContain('3 runs: 2.5, 3, 3.5');
  expect(text).toContain('Your score here3.8by the rubric, unchanged');
  expect(text).toContain('Bias for action: 3');
  expect(text).toContain('About 3.');
  expect(text).toContain('2 quotes were dropped, because nobody said them.');
  expect(text).toContain('llama3.1:8b');
  expect(text).toContain('Language models repeat badly');
});

test('a quote plays from the second at which it was said', async () => {
  const { moments } = showPanel({ opinion: anOpinion() });
  await userEvent.click(screen.getByRole('button', { name: /^Play “five percent first”/ }));
  expect(moments).toEqual([2]);
});

test('after a correction the opinion says that it is about other words, and its quotes play nothing', () => {
  const correction = {
    correctedAt: '2026-03-02T11:00:00.000Z',
    text: 'I moved ten percent first.',
    words: [],
  };
  showPanel({ opinion: anOpinion(), transcript: aTranscript({ correction }) });
  expect(panel()?.textContent).toContain('This was said about other words');
  expect(screen.queryByRole('button', { name: /^Play/ })).toBeNull();
});

test('a failure is a sentence, and the opinion from before stays in sight', async () => {
  const message = 'Nothing answers at http://127.0.0.1:11434.';
  showPanel({ opinion: anOpinion() }, true, { 'opinion:ask': () => fail('not-found', message) });
  await userEvent.click(screen.getByRole('button', { name: /^Ask again/ }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(`${message} The opinion from before is kept.`);
  expect(panel()?.textContent).toContain('3 runs: 2.5, 3, 3.5');
});

test('runs that gave nothing are named with their reason', () => {
  const failedRuns = ['The model did not reply in the form it was asked for.'];
  showPanel({ opinion: anOpinion({ runs: [run(3)], failedRuns }) });
  const text = panel()?.textContent;
  expect(text).toContain('1 run: 3');
  expect(text).toContain(`One run gave no opinion: ${failedRuns[0]}`);
});

test('switched off, a stored opinion can still be read, and nothing can be asked', () => {
  showPanel({ opinion: anOpinion() }, false);
  const shown = panel();
  expect(shown?.textContent).toContain('The second opinion is switched off in the settings.');
  expect(shown && within(shown).queryByRole('button', { name: /Ask/ })).toBeNull();
});
