import { useEffect, useMemo, type RefObject } from 'react';
import type { PlaybackClock } from '@renderer/features/review/playback/playback-clock';
import { currentWord, wordTimes } from '@renderer/features/review/transcript/current-word';
import type { TextWord } from '@renderer/features/review/transcript/text-word';

/** After the user has scrolled, the text stays where they put it for so long. */
const LEAVE_ALONE_MS = 4000;

/**
 * Marks the word that is being said with `data-current` and keeps it in sight. Two attributes change for each word,
 * nothing is rendered, so a text of thousands of words stays as smooth as a short one.
 */
export function useFollowWord(
  text: RefObject<HTMLElement | null>,
  words: readonly TextWord[],
  clock: PlaybackClock | null,
): void {
  const times = useMemo(() => wordTimes(words), [words]);

  useEffect(() => {
    const element = text.current;
    const box = element?.closest('[data-follow]');
    if (!element || !clock) return undefined;
    let marked: Element | null = null;
    let markedIndex: number | null = null;
    let scrolledAtMs = -LEAVE_ALONE_MS;
    const noteScroll = () => {
      scrolledAtMs = performance.now();
    };
    const mark = (index: number | null) => {
      if (index === markedIndex) return;
      const word = index === null ? null : element.querySelector(`[data-word="${index}"]`);
      marked?.removeAttribute('data-current');
      word?.setAttribute('data-current', '');
      marked = word;
      markedIndex = index;
      if (word && box && performance.now() - scrolledAtMs > LEAVE_ALONE_MS) keepInSight(box, word);
    };
    const stop = clock.onTime((sec) => mark(currentWord(times, sec)));
    box?.addEventListener('wheel', noteScroll, { passive: true });
    box?.addEventListener('touchmove', noteScroll, { passive: true });
    return () => {
      stop();
      mark(null);
      box?.removeEventListener('wheel', noteScroll);
      box?.removeEventListener('touchmove', noteScroll);
    };
  }, [text, times, clock]);
}

/** Scrolls only when the word leaves the middle part of its box, and only that box, never the page. */
function keepInSight(box: Element, word: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = word.getBoundingClientRect();
  const margin = outer.height * 0.2;
  if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return;
  const top = box.scrollTop + inner.top - outer.top - outer.height * 0.35;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollTo?.({ top, behavior: calm ? 'auto' : 'smooth' });
}
