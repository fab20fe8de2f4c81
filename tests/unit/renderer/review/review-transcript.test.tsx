import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, succeed } from '@shared/ipc/result';
import { MediaDouble } from '@tests/support/media-double';
import { openReview } from '@tests/support/open-review';
import { aReview, aScore, aTake, aTranscript, sampleText, timedWords } from '@tests/support/review-samples';

const corrected = 'I moved nine percent first. Errors fell from twelve to one.';

function correctedRecord() {
  return aTranscript({
    correction: { correctedAt: '2026-03-03T00:00:00.000Z', text: corrected, words: timedWords(corrected) },
  });
}

function wordsOnShow(): string {
  return [...document.querySelectorAll('[data-word]')].map((word) => word.textContent).join(' ');
}

beforeEach(() => {
  new MediaDouble().install(60);
});

describe('correcting a transcript', () => {
  it('saves the new wording, shows it and the new score', async () => {
    const open = await openReview(aReview(), {
      'transcript:correct': () => {
        open.review = aReview({ transcript: correctedRecord(), score: aScore({ overall: 2.9, level: 2 }) });
        return succeed(correctedRecord());
      },
    });
    await userEvent.keyboard('c');
    const field = screen.getByRole('textbox', { name: 'The text of your answer' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: corrected } });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('nine');
    expect(open.bridge.inputsOf('transcript:correct')).toEqual([
      { sessionId: 'session-1', takeId: 'take-1', text: corrected },
    ]);
    expect(screen.getByText('2.9')).toBeDefined();
  });

  it('keeps the text in the field when saving fails', async () => {
    await openReview(aReview(), { 'transcript:correct': () => fail('disk-full', 'There is no room left.') });
    await userEvent.keyboard('c');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: `${sampleText} And more.` } });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/There is no room left/)).toBeDefined();
    expect(screen.getByRole('textbox')).toHaveProperty('value', `${sampleText} And more.`);
  });

  it('leaves at once when nothing was changed, and asks before it throws changes away', async () => {
    const { bridge } = await openReview(aReview());
    await userEvent.keyboard('c{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();

    await userEvent.keyboard('c');
    await userEvent.type(screen.getByRole('textbox'), ' more');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await screen.findByRole('button', { name: 'Throw them away' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(bridge.inputsOf('transcript:correct')).toEqual([]);
    expect(wordsOnShow()).toBe(sampleText);
  });

  it('keeps letters in the field from being taken for keys of the player', async () => {
    await openReview(aReview());
    await userEvent.keyboard('c');
    await userEvent.type(screen.getByRole('textbox'), 'e ,.');
    expect(document.querySelector('video')?.playbackRate).toBe(1);
    expect(document.querySelector('video')?.currentTime).toBe(0);
  });

  it('shows what was heard on request, without marks that belong to the other wording', async () => {
    await openReview(aReview({ transcript: correctedRecord() }));
    expect(wordsOnShow()).toBe(corrected);
    await userEvent.keyboard('v');
    expect(wordsOnShow()).toBe(sampleText);
    expect(document.querySelector('mark')).toBeNull();
    await userEvent.keyboard('v');
    expect(wordsOnShow()).toBe(corrected);
  });

  it('goes back to what was heard after asking', async () => {
    const open = await openReview(aReview({ transcript: correctedRecord() }), {
      'transcript:drop-correction': () => {
        open.review = aReview();
        return succeed(aTranscript());
      },
    });
    await userEvent.keyboard('v');
    await userEvent.click(screen.getByRole('button', { name: 'Restore' }));
    expect(open.bridge.inputsOf('transcript:drop-correction')).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Restore the original' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull());
    expect(open.bridge.inputsOf('transcript:drop-correction')).toHaveLength(1);
    expect(wordsOnShow()).toBe(sampleText);
  });
});

describe('a transcript that is not there yet', () => {
  const running = aTake({ selfRating: 3, transcription: { state: 'running' } });

  it('grows while it is on show and is replaced by the whole one', async () => {
    const open = await openReview(aReview({ take: running, transcript: null, score: null, delivery: null }));
    expect(screen.getByText(/is being transcribed/)).toBeDefined();
    const words = timedWords('I moved');
    act(() =>
      open.bridge.push('transcript:segment-added', {
        sessionId: 'session-1',
        takeId: 'take-1',
        segment: { text: 'I moved', words, startSec: 1, endSec: 2, confidence: 0.9, flags: [] },
      }),
    );
    expect(wordsOnShow()).toBe('I moved');
    expect(screen.getByText(/score follows/)).toBeDefined();

    open.review = aReview();
    act(() => open.bridge.push('session:changed', { session: open.review.session }));
    await screen.findByText('The whole answer');
    expect(wordsOnShow()).toBe(sampleText);
  });

  it('ignores the words of another take', async () => {
    const { bridge } = await openReview(aReview({ take: running, transcript: null, score: null }));
    act(() =>
      bridge.push('transcript:segment-added', {
        sessionId: 'session-1',
        takeId: 'take-2',
        segment: { text: 'no', words: [], startSec: 1, endSec: 2, confidence: 0.9, flags: [] },
      }),
    );
    expect(wordsOnShow()).toBe('');
  });

  it('is not promised while there is no model: the words say what is wrong', async () => {
    const problem = 'The speech model file a.onnx is missing.';
    const { bridge } = await openReview(aReview({ take: running, transcript: null, score: null }));
    act(() => bridge.push('speech:state-changed', { speech: { state: 'unavailable', problem } }));
    expect(
      screen.getByText(/not transcribed yet\. The speech model file a\.onnx is missing\./),
    ).toBeDefined();
    expect(screen.queryByText(/is being transcribed/)).toBeNull();
    act(() => bridge.push('speech:state-changed', { speech: { state: 'ready', engine: 'a' } }));
    expect(screen.getByText(/is being transcribed/)).toBeDefined();
  });

  it('says why it failed and can be asked for again', async () => {
    const take = aTake({
      selfRating: 3,
      transcription: { state: 'failed', code: 'model-missing', message: 'The speech model is not there.' },
    });
    const { bridge } = await openReview(aReview({ take, transcript: null, score: null, delivery: null }), {
      'transcript:rerun': () => succeed(null),
    });
    expect(screen.getByRole('alert').textContent).toContain('The speech model is not there.');
    await userEvent.keyboard('r');
    await waitFor(() => expect(bridge.inputsOf('transcript:rerun')).toHaveLength(1));
  });

  it('does not offer to listen again to a recording without sound', async () => {
    const take = aTake({
      transcription: { state: 'failed', code: 'no-sound', message: 'No sound was recorded.' },
    });
    await openReview(aReview({ take, transcript: null, score: null, delivery: null }));
    expect(screen.queryByRole('button', { name: 'Transcribe again' })).toBeNull();
  });

  it('says that no speech was heard', async () => {
    await openReview(aReview({ transcript: aTranscript({}, ''), score: null }));
    expect(screen.getByText(/No speech was heard/)).toBeDefined();
  });
});
