import { SettingsChangeSchema } from '@shared/model/settings';
import { describe, expect, it } from 'vitest';

describe('a change of settings', () => {
  it('holds what was sent and fills nothing with defaults', () => {
    expect(SettingsChangeSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
    expect(SettingsChangeSchema.parse({ voice: { rate: 1.2 } })).toEqual({ voice: { rate: 1.2 } });
    expect(SettingsChangeSchema.parse({})).toEqual({});
  });

  it('is refused when a value is out of its bounds', () => {
    expect(SettingsChangeSchema.safeParse({ voice: { rate: 9 } }).success).toBe(false);
    expect(SettingsChangeSchema.safeParse({ interviewDate: 'soon' }).success).toBe(false);
  });
});
