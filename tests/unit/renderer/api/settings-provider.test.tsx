import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { SettingsProvider } from '@renderer/api/settings-provider';
import { useSettings } from '@renderer/api/use-settings';
import type { Bridge } from '@shared/ipc/bridge';
import { succeed, type Result } from '@shared/ipc/result';
import { SettingsSchema, type Settings } from '@shared/model/settings';

const initial = SettingsSchema.parse({});

function wrapper({ children }: { children: ReactNode }) {
  return (
    <SettingsProvider initial={initial} onFailure={vi.fn<() => void>()}>
      {children}
    </SettingsProvider>
  );
}

test('the answer to an older change does not undo a newer one', async () => {
  const answers: ((result: Result<Settings>) => void)[] = [];
  window.greenroom = {
    invoke: () => new Promise((resolve) => answers.push(resolve as (result: Result<Settings>) => void)),
    on: () => () => undefined,
  } as Bridge;
  const { result } = renderHook(useSettings, { wrapper });
  act(() => {
    void result.current.change({ theme: 'dark' });
    void result.current.change({ theme: 'light' });
  });
  expect(result.current.settings.theme).toBe('light');
  await act(async () => answers[0]?.(succeed({ ...initial, theme: 'dark' })));
  expect(result.current.settings.theme).toBe('light');
  await act(async () => answers[1]?.(succeed({ ...initial, theme: 'light' })));
  await waitFor(() => expect(result.current.settings.theme).toBe('light'));
});
