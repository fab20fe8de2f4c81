import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '@shared/ipc/result';
import { always } from '@tests/support/test-bridge';
import {
  openEditor,
  pressSave,
  retitle,
  showEditor,
  shownAddress,
  write,
} from '@tests/unit/renderer/packs/open-editor';
import { aProblem, listingOf, samplePack } from '@tests/unit/renderer/packs/sample-pack';

describe('saving', () => {
  test('that is refused for an empty text says where, and loses nothing', async () => {
    const bridge = await openEditor();
    await userEvent.clear(screen.getByLabelText('Title, in a few words'));
    await userEvent.clear(screen.getByLabelText('Hint 1'));
    await pressSave();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Not saved: 2 problems');
    expect(alert.textContent).toContain('Question “without a title”, title is empty.');
    expect(bridge.inputsOf('pack:save')).toEqual([]);
    await write(screen.getByLabelText('Hint 1'), 'Look at the logs.');
    expect(screen.getByRole('alert').textContent).toContain('Not saved: 1 problem');
    await retitle('Better');
    expect(screen.queryByRole('alert')).toBeNull();
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    expect(bridge.inputsOf('pack:save')).toHaveLength(1);
  });

  test('that the main process refuses shows its problems and keeps what was written', async () => {
    const problems = [
      aProblem({
        file: 'questions/behaviour.json',
        reason: 'has a script in it',
        suggestion: 'Take it out.',
      }),
    ];
    await openEditor({ 'pack:save': always({ state: 'refused', problems }) });
    await retitle('Kept');
    await pressSave();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'questions/behaviour.json, questions[1].text has a script in it. Take it out.',
    );
    expect(screen.getByLabelText('Title, in a few words')).toHaveProperty('value', 'Kept');
    expect(screen.getByText('Unsaved changes')).toBeDefined();
  });

  test('that fails is told, and can be tried again', async () => {
    let works = false;
    const pack = samplePack();
    const bridge = await openEditor({
      'pack:save': () =>
        works ? succeed({ state: 'saved', pack, warnings: [] }) : fail('disk-full', 'Nothing was written.'),
    });
    await retitle('Kept');
    await pressSave();
    await screen.findByText(/Nothing was written/);
    works = true;
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    expect(bridge.inputsOf('pack:save')).toHaveLength(2);
  });

  test('brings the warnings up to date', async () => {
    const pack = samplePack();
    const warning = aProblem({ reason: 'no question asks for “Ownership”' });
    await openEditor(
      { 'pack:save': always({ state: 'saved', pack: { ...pack, title: 'New' }, warnings: [] }) },
      listingOf(pack, { warnings: [warning] }),
    );
    expect(screen.getByText('What could be better: 1 warning')).toBeDefined();
    await retitle('Other');
    await pressSave();
    await waitFor(() => expect(screen.queryByText(/1 warning/)).toBeNull());
  });
});

describe('unsaved changes', () => {
  test('stay while one goes from part to part', async () => {
    await openEditor();
    await userEvent.keyboard('{ArrowDown}');
    await retitle('Still here');
    await userEvent.click(screen.getByRole('radio', { name: 'Qualities' }));
    await userEvent.keyboard('1');
    expect(screen.getByLabelText('Title, in a few words')).toHaveProperty('value', 'Still here');
  });

  test('are asked about before leaving, and kept when one stays', async () => {
    await openEditor();
    await retitle('Half done');
    screen.getByRole('button', { name: 'Back to packs' }).focus();
    await userEvent.keyboard('{Escape}');
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Stay' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(shownAddress()).toBe('/packs/acme');
    expect(screen.getByLabelText('Title, in a few words')).toHaveProperty('value', 'Half done');
  });

  test('are asked about when a link elsewhere on the page is followed', async () => {
    await openEditor();
    await retitle('Half done');
    await userEvent.click(screen.getByRole('link', { name: 'Library' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    expect(shownAddress()).toBe('/packs/acme');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(shownAddress()).toBe('/library'));
  });

  test('hold the window open until one has decided', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue();
    await openEditor();
    const before = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(before);
    expect(before.defaultPrevented).toBe(false);
    await retitle('Half done');
    const unload = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(unload);
    expect(unload.defaultPrevented).toBe(true);
    await userEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(close).toHaveBeenCalledOnce();
    const second = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(second);
    expect(second.defaultPrevented).toBe(false);
    close.mockRestore();
  });

  test('once saved are not asked about', async () => {
    await openEditor();
    await retitle('Done');
    await pressSave();
    await screen.findByText(/” is saved\.$/);
    await userEvent.click(screen.getByRole('link', { name: 'Library' }));
    await waitFor(() => expect(shownAddress()).toBe('/library'));
  });
});

describe('a pack that cannot be edited', () => {
  test('because it came with the program is copied first', async () => {
    const copy = samplePack({ id: 'acme-2', title: 'My Acme' });
    const shipped = listingOf(samplePack(), { origin: 'shipped' });
    let listings = [shipped];
    showEditor(shipped, {
      'pack:library': () => succeed(listings),
      'pack:duplicate': () => {
        listings = [shipped, listingOf(copy)];
        return succeed(copy);
      },
    });
    await screen.findByRole('heading', { name: 'This pack came with Greenroom' });
    await userEvent.keyboard('e');
    await screen.findByRole('heading', { level: 1, name: 'My Acme' });
    expect(shownAddress()).toBe('/packs/acme-2');
  });

  test('because it is broken says where', async () => {
    showEditor(listingOf(samplePack(), { pack: null, problems: [aProblem()] }));
    const table = await screen.findByRole('table', { name: 'Problems of Backend at Acme' });
    expect(table.textContent).toContain('questions[1].text');
    await userEvent.keyboard('{Escape}');
    expect(shownAddress()).toBe('/packs');
  });

  test('because it is gone leads back to the list', async () => {
    showEditor({ ...listingOf(samplePack()), packId: 'acme' }, { 'pack:library': always([]) });
    await screen.findByRole('heading', { name: 'This pack is no longer here' });
    await userEvent.keyboard('{Escape}');
    expect(shownAddress()).toBe('/packs');
  });

  test('because the packs cannot be read is told', async () => {
    showEditor(listingOf(samplePack()), { 'pack:library': () => fail('write-failed', 'No such folder.') });
    expect(await screen.findByText(/No such folder/)).toBeDefined();
  });
});
