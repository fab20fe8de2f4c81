import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { aDebrief, aDecision, anOfferModel } from '@tests/support/debrief-view-samples';
import { practiceLoop, practicePack } from '@tests/support/practice-samples';
import { always } from '@tests/support/test-bridge';
import { address, done, openLoop, stops } from '@tests/unit/renderer/loop/open-loop';

describe('a round that was held', () => {
  test('leads to its answers in practice', async () => {
    openLoop(practiceLoop([done]));
    const link = await screen.findByRole('link', { name: 'Look at the answers: Phone screen' });
    expect(link.getAttribute('href')).toBe('/sessions/session-of-phone-screen');
  });

  test('keeps its scores until the debrief where it was real', async () => {
    openLoop(practiceLoop([done], { loop: { mode: 'real' } }));
    expect((await stops())[0]?.textContent).toContain('Scores come with the debrief.');
    expect(screen.queryByRole('link', { name: /Look at the answers/ })).toBeNull();
  });

  test('tells its scores after the debrief, where it was real too', async () => {
    openLoop(
      practiceLoop([done, done, done], { loop: { mode: 'real', debrief: aDebrief(), debriefSeen: true } }),
    );
    expect(await screen.findByRole('link', { name: 'Look at the answers: Delivery' })).toBeDefined();
  });

  test('asks for the own judgement of its answers, and says what is still written down', async () => {
    openLoop(practiceLoop([{ ...done, unrated: 2, untranscribed: 1 }]));
    const link = await screen.findByRole('link', { name: 'Rate your answers: Phone screen' });
    expect(link.textContent).toBe('Rate 2 answers');
    expect(link.getAttribute('href')).toBe('/sessions/session-of-phone-screen/self-rating');
    expect(screen.getByText('1 answer still being written down')).toBeDefined();
  });
});

describe('the debrief', () => {
  test('is locked with what it waits for, and leads to the rating', async () => {
    const waits = 'You have not judged your own answers of “Delivery” yet.';
    openLoop(practiceLoop([done, done, { ...done, unrated: 1 }], { debriefWaitsFor: waits }));
    expect((await stops())[3]?.textContent).toContain(waits);
    expect(screen.queryByRole('link', { name: 'Hold the debrief' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/sessions/session-of-delivery/self-rating');
  });

  test('only says what it waits for where the user can do nothing', async () => {
    const waits = 'Some answers are still being written down.';
    openLoop(practiceLoop([done, done, done], { debriefWaitsFor: waits }));
    expect(await screen.findAllByText(waits)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Rate yourself/ })).toBeNull();
  });

  test('is held when everything is there', async () => {
    openLoop(practiceLoop([done, done, done]));
    await screen.findByRole('button', { name: /^Hold the debrief/ });
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe('/loops/loop-1/debrief');
  });

  test('tells its decision itself, before this screen does', async () => {
    openLoop(practiceLoop([done, done, done], { loop: { debrief: aDebrief() } }));
    expect(await screen.findByRole('heading', { name: 'Hear what they decided' })).toBeDefined();
    expect(screen.queryByText('Hired, one level lower')).toBeNull();
  });

  test('leaves the decision behind, with the ways to the debrief and the offer', async () => {
    openLoop(practiceLoop([done, done, done], { loop: { debrief: aDebrief(), debriefSeen: true } }));
    expect(await screen.findByRole('heading', { name: 'Hired, one level lower' })).toBeDefined();
    const last = within((await stops())[3]!);
    expect(last.getByRole('link', { name: 'The debrief' }).getAttribute('href')).toBe(
      '/loops/loop-1/debrief',
    );
    expect((await last.findByRole('link', { name: 'The offer' })).getAttribute('href')).toBe(
      '/loops/loop-1/offer',
    );
    await userEvent.keyboard('o');
    expect(address()).toBe('/loops/loop-1/offer');
  });

  test.each([
    ['nobody was hired', practicePack({ offer: anOfferModel() }), aDecision({ outcome: 'no-hire' })],
    ['the pack has none', practicePack(), aDecision()],
  ])('leads to no offer where %s', async (_, pack, decision) => {
    const debrief = aDebrief({ decision });
    openLoop(practiceLoop([done, done, done], { loop: { debrief, debriefSeen: true } }), {
      'pack:list': always([pack]),
    });
    await screen.findByText('Listens for database design');
    expect(screen.queryByRole('link', { name: 'The offer' })).toBeNull();
  });
});
