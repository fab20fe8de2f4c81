import { resolve } from 'node:path';
import { judgeWhenAsked } from '@electron/main/app/judge-when-asked';
import { deliveryHandlers } from '@electron/main/ipc/handlers/delivery-handlers';
import type { Failure } from '@shared/ipc/result';
import { SettingsSchema, type Settings } from '@shared/model/settings';
import { aPack } from '@tests/support/library-samples';
import { scratchFolder } from '@tests/support/scratch-folder';
import { valueOf } from '@tests/support/session-room';
import { shippedNorms } from '@tests/support/shipped-norms';
import { evenWords } from '@tests/support/timed-speech';
import { describe, expect, it } from 'vitest';

const rubrics = resolve('resources/rubrics');

function judgeWith(folder: string, settings: () => Settings) {
  const told: Failure[] = [];
  const judge = judgeWhenAsked(folder, settings, (failure) => void told.push(failure));
  const handlers = deliveryHandlers(Promise.resolve(judge));
  return { judge, told, norms: async () => handlers['delivery:norms'](null) };
}

describe('the ranges of delivery', () => {
  it('are the shipped ones, and those that the settings leave', async () => {
    const { norms } = judgeWith(rubrics, () => SettingsSchema.parse({ profile: 'stammer' }));
    const { effective, shipped } = valueOf(await norms());
    expect(shipped).toEqual(shippedNorms);
    expect(effective.ranges).not.toHaveProperty('paceWpm');
    expect(effective.ranges.resultShare).toEqual(shippedNorms.ranges.resultShare);
  });

  it('change with the settings, for the next answer too', async () => {
    let settings = SettingsSchema.parse({});
    const { judge, norms } = judgeWith(rubrics, () => settings);
    const [question] = aPack().questions;
    if (!question) throw new Error('The sample pack has a question.');
    const words = evenWords(200, 100);
    const text = words.map((word) => word.text).join(' ');
    const answer = {
      pack: aPack(),
      question,
      text,
      words,
      speech: [],
      sound: null,
      durationSec: 120,
      typed: false,
    };
    expect(judge.judgeAnswer(answer).delivery?.ratings.paceWpm).toBe('outside');
    const range = { good: { min: 90, max: 110 }, acceptable: { min: 80, max: 120 } };
    settings = SettingsSchema.parse({ norms: { paceWpm: range } });
    const judged = judge.judgeAnswer(answer);
    expect(judged.delivery?.ratings.paceWpm).toBe('good');
    expect(judged.norms?.ranges.paceWpm).toMatchObject(range);
    expect(valueOf(await norms()).effective).toEqual(judged.norms);
  });

  it('fail with what is wrong where they cannot be read', async () => {
    const { norms } = judgeWith(scratchFolder(), () => SettingsSchema.parse({}));
    expect(await norms()).toMatchObject({ ok: false, error: { code: 'file-corrupt' } });
  });
});
