import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { KeysOverlay } from '@renderer/app/keys-overlay';
import { ActionButton } from '@renderer/components/action-button';
import { ConfirmDialog } from '@renderer/components/confirm-dialog';
import { KeysProvider } from '@renderer/components/keys/keys-provider';

function show(content: ReactNode) {
  return render(
    <MantineProvider env="test">
      <KeysProvider>{content}</KeysProvider>
    </MantineProvider>,
  );
}

test('the key on a button presses it from anywhere on the screen', async () => {
  const onPress = vi.fn<() => void>();
  show(<ActionButton label="Pause" shortcut="P" onPress={onPress} />);
  await userEvent.keyboard('p');
  expect(onPress).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Pause' }).getAttribute('aria-keyshortcuts')).toBe('P');
});

test('a disabled or busy button does not hear its key', async () => {
  const onPress = vi.fn<() => void>();
  show(
    <>
      <ActionButton label="Pause" shortcut="P" disabled onPress={onPress} />
      <ActionButton label="Start" shortcut="S" busy onPress={onPress} />
    </>,
  );
  await userEvent.keyboard('ps');
  expect(onPress).not.toHaveBeenCalled();
});

test('typing in a field does not press buttons', async () => {
  const onPress = vi.fn<() => void>();
  show(
    <>
      <input aria-label="Notes" />
      <ActionButton label="Pause" shortcut="P" onPress={onPress} />
      <ActionButton label="Find anything" shortcut="Mod+K" onPress={onPress} />
    </>,
  );
  await userEvent.click(screen.getByLabelText('Notes'));
  await userEvent.keyboard('papa');
  expect(onPress).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(onPress).toHaveBeenCalledOnce();
});

test('Enter on a focused button presses that button, not the main one', async () => {
  const main = vi.fn<() => void>();
  const other = vi.fn<() => void>();
  show(
    <>
      <ActionButton label="Begin" shortcut="Enter" onPress={main} />
      <ActionButton label="Other" onPress={other} />
    </>,
  );
  screen.getByRole('button', { name: 'Other' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(other).toHaveBeenCalledOnce();
  expect(main).not.toHaveBeenCalled();
});

test('a key works from the very moment on in which its button is shown', async () => {
  const pause = vi.fn<() => void>();
  function PressAtOnce() {
    useLayoutEffect(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p' })), []);
    return null;
  }
  function Later() {
    const [shown, setShown] = useState(false);
    return (
      <>
        <button onClick={() => setShown(true)}>Show</button>
        {shown && <ActionButton label="Pause" shortcut="P" onPress={pause} />}
        {shown && <PressAtOnce />}
      </>
    );
  }
  show(<Later />);
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(pause).toHaveBeenCalledOnce();
});

test('while a dialog is open only its own keys work', async () => {
  const behind = vi.fn<() => void>();
  const confirm = vi.fn<() => void>();
  const cancel = vi.fn<() => void>();
  show(
    <>
      <ActionButton label="Pause" shortcut="P" onPress={behind} />
      <ConfirmDialog
        opened
        title="End the interview?"
        text="What you recorded is kept."
        confirmLabel="End it"
        onConfirm={confirm}
        onCancel={cancel}
      />
    </>,
  );
  await userEvent.keyboard('p');
  expect(behind).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(confirm).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(cancel).toHaveBeenCalledOnce();
});

test('? lists the keys of the screen and Esc closes the list', async () => {
  show(
    <>
      <ActionButton label="Pause" shortcut="P" onPress={vi.fn<() => void>()} />
      <KeysOverlay />
    </>,
  );
  await userEvent.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keys on this screen' });
  expect(dialog.textContent).toContain('Pause');
  expect(dialog.textContent).toContain('Show the keys');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
