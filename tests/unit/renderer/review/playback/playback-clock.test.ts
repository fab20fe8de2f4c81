import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { MediaDouble } from '@tests/support/media-double';

const address = 'app://media/one';
const finished = 'app://media/one?finished';
let media: MediaDouble;
let detach: () => void;
let clock: PlaybackClock;

function open(fileSec: number, knownSec = 60): void {
  media = new MediaDouble().install(fileSec);
  const element = document.createElement('video');
  document.body.append(element);
  clock = new PlaybackClock(address, knownSec);
  detach = clock.attach(element);
}

beforeEach(() => open(60));
afterEach(() => {
  detach();
  document.body.replaceChildren();
});

describe('the clock of a review', () => {
  it('takes the length from the file, and from the take where the file was never finished', () => {
    expect(clock.getState().durationSec).toBe(60);
    detach();
    document.body.replaceChildren();
    open(Infinity, 42);
    expect(clock.getState().durationSec).toBe(42);
  });

  it('tells the time at once, while it plays and after a jump', () => {
    const seen: number[] = [];
    clock.onTime((sec) => seen.push(sec));
    media.reach(3);
    clock.seek(10);
    expect([...new Set(seen)]).toEqual([0, 3, 10]);
  });

  it('goes on with another file where it stood, and plays only if it did', () => {
    clock.setRate(1.5);
    clock.seek(20);
    clock.changeFile(finished);
    expect([clock.timeSec, clock.getState().playing, media.isPlaying]).toEqual([20, false, false]);
    clock.play();
    media.reach(22);
    clock.changeFile(`${finished}-again`);
    expect([clock.timeSec, clock.getState().playing, media.isPlaying]).toEqual([22, true, true]);
    expect(media.element.playbackRate).toBe(1.5);
    expect(media.element.src).toBe(`${finished}-again`);
  });

  it('is not disturbed by the file that it has already', () => {
    clock.play();
    media.reach(5);
    clock.changeFile(address);
    expect([clock.timeSec, media.isPlaying]).toEqual([5, true]);
  });

  it('gives another file its chance after one that could not be played', () => {
    media.element.dispatchEvent(new Event('error'));
    expect(clock.getState().unplayable).toBe(true);
    clock.changeFile(finished);
    expect(clock.getState().unplayable).toBe(false);
  });

  it('keeps a jump inside the take', () => {
    clock.seek(-4);
    expect(clock.timeSec).toBe(0);
    clock.seek(600);
    expect(clock.timeSec).toBe(60);
  });

  it('plays and pauses', () => {
    clock.toggle();
    expect(clock.getState().playing).toBe(true);
    clock.toggle();
    expect(clock.getState().playing).toBe(false);
  });

  it('plays one moment and stops behind it', () => {
    clock.playMoment(5, 7);
    expect([clock.timeSec, media.isPlaying]).toEqual([5, true]);
    media.reach(7.1);
    expect(media.isPlaying).toBe(true);
    media.reach(7.3);
    expect(media.isPlaying).toBe(false);
  });

  it('forgets where a moment ends once the user goes elsewhere or plays on', () => {
    clock.playMoment(5, 7);
    clock.seek(6);
    media.reach(9);
    expect(media.isPlaying).toBe(true);

    clock.playMoment(5, 7);
    media.reach(8);
    clock.play();
    media.reach(12);
    expect(media.isPlaying).toBe(true);
  });

  it('keeps the chosen speed for an element that comes later', () => {
    clock.setRate(1.5);
    detach();
    const later = document.createElement('video');
    detach = clock.attach(later);
    expect(later.playbackRate).toBe(1.5);
  });

  it('says when the file cannot be played', () => {
    const told = vi.fn<() => void>();
    clock.subscribe(told);
    media.element.dispatchEvent(new Event('error'));
    expect(clock.getState().unplayable).toBe(true);
    expect(told).toHaveBeenCalledOnce();
  });

  it('tells nobody about a change that is none', () => {
    const told = vi.fn<() => void>();
    clock.subscribe(told);
    clock.setRate(1);
    expect(told).not.toHaveBeenCalled();
  });

  it('lets go of the file, so that it can be deleted', () => {
    const { element } = media;
    expect(element.getAttribute('src')).toBe(address);
    clock.play();
    detach();
    expect(element.hasAttribute('src')).toBe(false);
    expect(clock.timeSec).toBe(0);
  });
});
