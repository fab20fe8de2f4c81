import { SettingsChangeSchema, SettingsSchema } from '@shared/model/settings';
import { describe, expect, it } from 'vitest';

describe('settings that nobody has chosen', () => {
  it('adapt nothing, hold a compact loop as in life, and fill the time', () => {
    expect(SettingsSchema.parse({})).toMatchObject({
      mode: 'real',
      preset: 'compact',
      profile: 'usual',
      conditions: { extraTime: 1, prepareSec: 0, fluency: true, finishAfterPauseSec: null, fillTime: true },
      checklist: [],
    });
  });

  it('take a last choice of an earlier program, which had no rounds', () => {
    const lastChoice = { packId: 'amazon', stageId: 'phone-screen', lengthMin: 20 };
    expect(SettingsSchema.parse({ lastChoice }).lastChoice).toEqual({ ...lastChoice, roundId: null });
  });
});

describe('a change of settings', () => {
  it('holds what was sent and fills nothing with defaults', () => {
    expect(SettingsChangeSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
    expect(SettingsChangeSchema.parse({ voice: { rate: 1.2 } })).toEqual({ voice: { rate: 1.2 } });
    expect(SettingsChangeSchema.parse({ conditions: { prepareSec: 30 } })).toEqual({
      conditions: { prepareSec: 30 },
    });
    expect(SettingsChangeSchema.parse({})).toEqual({});
  });

  it('is refused when a value is out of its bounds', () => {
    for (const change of [
      { voice: { rate: 9 } },
      { interviewDate: 'soon' },
      { conditions: { extraTime: 0.5 } },
      { conditions: { prepareSec: 301 } },
      { conditions: { finishAfterPauseSec: 1 } },
      { mode: 'pretend' },
    ])
      expect(SettingsChangeSchema.safeParse(change).success).toBe(false);
  });
});
