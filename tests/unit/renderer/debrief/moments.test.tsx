import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@renderer/navigation/routes';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { TakeReview } from '@shared/ipc/contract';
import { aLoopView } from '@tests/support/debrief-view-samples';
import { MediaDouble } from '@tests/support/media-double';
import { aReview, aTake } from '@tests/support/review-samples';
import { address, openDebrief, region } from '@tests/unit/renderer/debrief/open-debrief';

let media: MediaDouble;

beforeEach(() => {
  media = new MediaDouble().install(900);
});

describe('hearing a moment in place', () => {
  it('plays from the first word to the last, and stops', async () => {
    const bridge = await openDebrief();
    await userEvent.keyboard(' ');
    const [button] = screen.getAllByRole('button', {
      name: 'Play “so I wrote the rollback first” at 1 minute 14 seconds',
    });
    await userEvent.click(button as HTMLElement);
    const dock = await screen.findByRole('region', { name: 'Moment' });
    expect(dock.textContent).toContain('A risk you took, 1:14');
    await waitFor(() => expect(media.isPlaying).toBe(true));
    expect(bridge.inputsOf('take:review')).toEqual([{ sessionId: 'session-manager', takeId: 'take-1' }]);
    expect([media.element.src, media.element.currentTime]).toEqual(['app://media/session-1/take-1', 74]);
    act(() => media.reach(77.5));
    expect(media.isPlaying).toBe(true);
    act(() => media.reach(78.1));
    expect(media.isPlaying).toBe(false);
    await userEvent.keyboard('k');
    expect([media.isPlaying, media.element.currentTime]).toEqual([true, 74]);
    await userEvent.keyboard('k');
    expect(media.isPlaying).toBe(false);
  });

  it('goes from one moment on show to the next with M', async () => {
    await openDebrief();
    await userEvent.keyboard(' m');
    expect((await screen.findByRole('region', { name: 'Moment' })).textContent).toContain(
      'the rollback first',
    );
    await userEvent.keyboard('m');
    expect(region('Moment').textContent).toContain('I added the index right away');
    expect(region('Moment').textContent).toContain('12:40');
  });

  it('leads to the whole answer, and lets go of the recording', async () => {
    await openDebrief();
    await userEvent.keyboard(' m');
    await waitFor(() => expect(media.isPlaying).toBe(true));
    const { element } = media;
    await userEvent.keyboard('a');
    expect(address()).toBe(routes.review('session-manager', 'take-1'));
    expect(element.hasAttribute('src')).toBe(false);
  });

  it('closes with Esc', async () => {
    await openDebrief();
    await userEvent.keyboard(' m');
    await screen.findByRole('region', { name: 'Moment' });
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Moment' })).toBeNull();
  });

  it('hides the picture where there is only sound', async () => {
    await openDebrief(aLoopView(), {
      'take:review': () => succeed(aReview({ take: aTake({ input: 'audio' }) })),
    });
    await userEvent.keyboard(' m');
    await waitFor(() => expect(media.isPlaying).toBe(true));
    expect(media.element.hidden).toBe(true);
  });

  it('keeps the words where the recording is gone, cannot be opened or cannot be played', async () => {
    let answer = (): Result<TakeReview> => fail('not-found', 'The session was deleted.');
    await openDebrief(aLoopView(), { 'take:review': () => answer() });
    await userEvent.keyboard(' m');
    expect((await screen.findByRole('alert')).textContent).toContain('The session was deleted.');
    expect(region('Moment').textContent).toContain('so I wrote the rollback first');

    answer = () => succeed(aReview({ mediaUrl: null }));
    await userEvent.keyboard('{Escape}m');
    expect((await screen.findByRole('alert')).textContent).toContain('no recording of this answer any more');

    answer = () => succeed(aReview());
    await userEvent.keyboard('{Escape}m');
    await waitFor(() => expect(media.isPlaying).toBe(true));
    act(() => void media.element.dispatchEvent(new Event('error')));
    expect(screen.getByRole('alert').textContent).toContain('The recording cannot be played.');
  });
});
