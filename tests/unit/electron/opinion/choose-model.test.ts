import { chooseModel } from '@electron/main/opinion/choose-model';
import { describe, expect, it } from 'vitest';

const here = (...names: string[]) => names.map((name) => ({ name, isElsewhere: false }));
const sentence = (text: RegExp) => ({ ok: false, error: { message: expect.stringMatching(text) as string } });

describe('the model to ask', () => {
  it('is the one that the settings name, with or without its usual tag', () => {
    expect(chooseModel(here('a:latest', 'b:7b'), 'b:7b')).toEqual({ ok: true, value: 'b:7b' });
    expect(chooseModel(here('a:latest', 'b:7b'), 'a')).toEqual({ ok: true, value: 'a:latest' });
  });

  it('is the only one there is where none is named', () => {
    expect(chooseModel(here('a'), '')).toEqual({ ok: true, value: 'a' });
    expect(chooseModel(here('a', 'b'), '')).toMatchObject(sentence(/Choose one.*a, b/));
    expect(chooseModel([], '')).toMatchObject(sentence(/no model yet/));
  });

  it('is never one that runs elsewhere, named or not', () => {
    const away = [{ name: 'big', isElsewhere: true }];
    expect(chooseModel(away, 'big')).toMatchObject(sentence(/elsewhere/));
    expect(chooseModel(away, '')).toMatchObject(sentence(/no model yet/));
    expect(chooseModel([...away, ...here('small')], '')).toEqual({ ok: true, value: 'small' });
  });
});
