import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MediaDouble } from '@tests/support/media-double';
import { openReview } from '@tests/support/open-review';
import { aReview, aTake } from '@tests/support/review-samples';

// The sample: "I moved five percent first. Errors fell from twelve to one.", one word every half second from second 1.
let media: MediaDouble;

beforeEach(() => {
  media = new MediaDouble().install(60);
});
afterEach(() => window.getSelection()?.removeAllRanges());

function saidNow(): string | null {
  return document.querySelector('[data-current]')?.textContent ?? null;
}

describe('watching an answer', () => {
  it('goes to the second of a word that is clicked', async () => {
    await openReview(aReview());
    await userEvent.click(screen.getByText('Errors'));
    expect(media.element.currentTime).toBe(3.5);
    expect(saidNow()).toBe('Errors');
  });

  it('stays where it is when words are selected', async () => {
    await openReview(aReview());
    const word = screen.getByText('Errors');
    window.getSelection()?.selectAllChildren(word);
    fireEvent.click(word);
    expect(media.element.currentTime).toBe(0);
  });

  it('marks the word being said without rendering the text again', async () => {
    await openReview(aReview());
    const words = [...document.querySelectorAll('[data-word]')];
    expect(saidNow()).toBeNull();
    media.reach(1.1);
    expect(saidNow()).toBe('I');
    media.reach(2.2);
    expect(saidNow()).toBe('five');
    expect(document.querySelectorAll('[data-current]')).toHaveLength(1);
    expect([...document.querySelectorAll('[data-word]')]).toEqual(words);
  });

  it('opens the recording again once it is finished, and stays at the same second', async () => {
    const take = aTake({ state: 'finishing', seekable: false });
    const open = await openReview(aReview({ take }));
    await userEvent.click(screen.getByText('Errors'));
    const opened = vi.spyOn(media.element, 'src', 'set');
    const mediaUrl = `${open.review.mediaUrl}?finished`;
    open.review = aReview({ take: { ...take, state: 'ready', seekable: true }, mediaUrl });
    act(() => open.bridge.push('session:changed', { session: open.review.session }));
    await waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(media.element.currentTime).toBe(3.5);
    act(() => open.bridge.push('session:changed', { session: open.review.session }));
    await waitFor(() => expect(open.bridge.inputsOf('take:review')).toHaveLength(3));
    expect(opened).toHaveBeenCalledOnce();
  });

  it('plays and pauses with Space', async () => {
    await openReview(aReview());
    await userEvent.keyboard(' ');
    expect(media.isPlaying).toBe(true);
    await userEvent.keyboard(' ');
    expect(media.isPlaying).toBe(false);
  });

  it('steps by five seconds and by sentences', async () => {
    await openReview(aReview());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(media.element.currentTime).toBe(5);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(media.element.currentTime).toBe(3.5);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowRight}{/Shift}');
    expect(media.element.currentTime).toBe(3.5);
  });

  it('jumps from one piece of evidence to the next, and round again', async () => {
    await openReview(aReview());
    await userEvent.click(screen.getByRole('button', { name: /The whole answer/ }));
    const seen: number[] = [];
    for (let press = 0; press < 3; press++) {
      await userEvent.keyboard('e');
      seen.push(media.element.currentTime);
    }
    expect(seen).toEqual([2, 4.5, 2]);
  });

  it('changes the speed with keys and in the menu', async () => {
    await openReview(aReview());
    await userEvent.keyboard('..');
    expect(media.element.playbackRate).toBe(1.5);
    await userEvent.keyboard(',');
    expect(media.element.playbackRate).toBe(1.25);
    await userEvent.click(screen.getByRole('button', { name: 'Speed 1.25 times' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: '2×' }));
    expect(media.element.playbackRate).toBe(2);
  });

  it('plays the very moment of a piece of evidence', async () => {
    await openReview(aReview());
    await userEvent.click(screen.getByRole('button', { name: 'Play “from twelve to one.” at 4 seconds' }));
    expect(media.element.currentTime).toBe(4.5);
    expect(media.isPlaying).toBe(true);
    media.reach(6.7);
    expect(media.isPlaying).toBe(false);
  });

  it('can be dragged on the time line, and says the time to screen readers', async () => {
    await openReview(aReview());
    const slider = screen.getByRole('slider', { name: 'Time in the answer' });
    fireEvent.change(slider, { target: { value: '30' } });
    expect(media.element.currentTime).toBe(30);
    expect(slider.getAttribute('aria-valuetext')).toBe('30 seconds of 1 minute');
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(media.element.currentTime).toBe(35);
  });

  it('marks the evidence of the open score card in the text', async () => {
    await openReview(aReview());
    const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked()).toEqual(['from twelve to one.']);
    await userEvent.keyboard('q');
    expect(marked()).toEqual(['five percent first.']);
    await userEvent.click(screen.getByRole('button', { name: /Bias for action/ }));
    expect(marked()).toEqual(['five percent first.', 'from twelve to one.']);
  });

  it('says so when the file cannot be played, and leaves everything else', async () => {
    await openReview(aReview());
    act(() => media.element.dispatchEvent(new Event('error')));
    expect(screen.getByRole('alert').textContent).toContain('cannot be played');
    expect(screen.queryByRole('button', { name: 'Go to the next evidence' })).toBeNull();
    expect(screen.getByText('Errors')).toBeDefined();
    expect(screen.getByText('The whole answer')).toBeDefined();
  });
});
