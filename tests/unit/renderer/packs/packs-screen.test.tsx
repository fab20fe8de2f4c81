import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PacksScreen } from '@renderer/features/packs/packs-screen';
import { fail, succeed, type Result } from '@shared/ipc/result';
import type { PackImport, PackListing } from '@shared/model/pack-library';
import { renderScreen } from '@tests/support/render-screen';
import { always, installBridge, type TestAnswers } from '@tests/support/test-bridge';
import { aProblem, listingOf, samplePack } from '@tests/unit/renderer/packs/sample-pack';

const acme = samplePack();
const globex = samplePack({ id: 'globex', title: 'Platform at Globex', company: null });
const initech = samplePack({ id: 'initech', title: 'Data at Initech' });
const warning = aProblem({
  file: 'qualities.json',
  path: 'qualities[0]',
  reason: 'only 2 of the questions ask for “Ownership”',
  suggestion: 'Write at least 3 questions.',
});
const three = [
  listingOf(globex, { origin: 'shipped' }),
  listingOf(acme, { warnings: [warning] }),
  listingOf(initech, { pack: null, counts: null, title: 'initech', problems: [aProblem()] }),
];

function show(listings: PackListing[], more: TestAnswers = {}) {
  const deleted = new Set<string>();
  const bridge = installBridge({
    'pack:library': () => succeed(listings.filter(({ packId }) => !deleted.has(packId))),
    'pack:delete': ({ packId }) => {
      deleted.add(packId);
      return succeed(null);
    },
    'pack:restore': ({ packId }) => {
      deleted.delete(packId);
      return succeed(null);
    },
    ...more,
  });
  renderScreen(<PacksScreen />, { address: '/packs' });
  return bridge;
}

const rows = () =>
  within(screen.getByRole('table', { name: 'Packs' }))
    .getAllByRole('row')
    .slice(1);
const titles = () => rows().map((row) => row.getAttribute('aria-label'));
const address = () => screen.getByTestId('address').textContent;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

describe('the list of packs', () => {
  test('says of each what it is for, how much it holds, where it comes from and how it stands', async () => {
    show(three);
    await screen.findByRole('table', { name: 'Packs' });
    const [first, second, third] = rows().map((row) => row.textContent ?? '');
    expect(first).toContain('No company in particular, Backend Developer, Mid-level');
    expect(first).toContain('5 questions, 1 stage, 2 qualities');
    expect(first).toContain('Came with Greenroom');
    expect(first).toContain('No warnings');
    expect(second).toContain('Your own');
    expect(second).toContain('1 warning');
    expect(third).toContain('1 problem');
  });

  test('is walked through with the arrow keys, and shows the pack that they stand on', async () => {
    show(three);
    await screen.findByRole('region', { name: 'Platform at Globex' });
    await userEvent.keyboard('{ArrowDown}');
    screen.getByRole('region', { name: 'Backend at Acme' });
    const warnings = screen.getByRole('table', { name: 'Warnings of Backend at Acme' });
    expect(warnings.textContent).toContain('only 2 of the questions ask for “Ownership”');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('initech');
    await userEvent.keyboard('{ArrowDown}{Home}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Platform at Globex');
  });

  test('tells what is wrong with a broken pack, and reads it again once it is mended', async () => {
    let listings = three.slice(2);
    show([], { 'pack:library': () => succeed(listings) });
    const table = await screen.findByRole('table', { name: 'Problems of initech' });
    const [, row] = within(table).getAllByRole('row');
    expect(
      within(row!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['questions.json', '14', 'questions[1].text', 'is empty', 'Write a text there.']);
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    listings = [listingOf(initech)];
    await userEvent.keyboard('r');
    await screen.findByRole('button', { name: 'Edit' });
  });

  test('shows the first of very many problems, and all of them when asked', async () => {
    const problems = Array.from({ length: 300 }, (_, line) => aProblem({ line, path: 'x'.repeat(400) }));
    show([listingOf(initech, { pack: null, problems })]);
    const table = await screen.findByRole('table', { name: 'Problems of Data at Initech' });
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 300' }));
    expect(within(table).getAllByRole('row')).toHaveLength(301);
  });

  test('that is empty offers the import', async () => {
    show([]);
    await screen.findByRole('heading', { name: 'No packs yet' });
    expect(screen.getByRole('button', { name: 'Import a file' })).toBeDefined();
    expect(screen.getByText('resources/packs/README.md')).toBeDefined();
  });

  test('that cannot be read is told, and can be asked for again', async () => {
    let works = false;
    show([], { 'pack:library': () => (works ? succeed(three) : fail('write-failed', 'No such folder.')) });
    await screen.findByText(/No such folder/);
    works = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table', { name: 'Packs' })).toBeDefined();
  });

  test('follows what is changed elsewhere', async () => {
    let listings = three.slice(0, 1);
    const bridge = show([], { 'pack:library': () => succeed(listings) });
    await screen.findByRole('table', { name: 'Packs' });
    listings = three;
    bridge.push('packs:changed', null);
    await waitFor(() => expect(titles()).toHaveLength(3));
  });
});

describe('an import', () => {
  test('names the pack and its warnings, and shows it', async () => {
    let listings = three.slice(0, 1);
    const bridge = show([], {
      'pack:library': () => succeed(listings),
      'pack:import': () => {
        listings = three.slice(0, 2);
        return succeed<PackImport>({ state: 'taken-in', pack: acme, warnings: [warning], replaced: false });
      },
    });
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('i');
    await screen.findByText('“Backend at Acme” is in your packs, with 1 warning.');
    await screen.findByRole('region', { name: 'Backend at Acme' });
    expect(bridge.inputsOf('pack:import')).toEqual([{ from: 'file' }]);
  });

  test('of a folder says when it replaced a pack', async () => {
    const bridge = show(three, {
      'pack:import': always<PackImport>({ state: 'taken-in', pack: acme, warnings: [], replaced: true }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Import a folder' }));
    await screen.findByText('“Backend at Acme” replaced the one you had. Nothing in it needs attention.');
    expect(bridge.inputsOf('pack:import')).toEqual([{ from: 'folder' }]);
  });

  test('shows that it runs, and cannot be started twice meanwhile', async () => {
    const bridge = show(three);
    await screen.findByRole('table', { name: 'Packs' });
    let answer: (value: Result<PackImport>) => void = () => undefined;
    const pending = new Promise<Result<PackImport>>((resolve) => {
      answer = resolve;
    });
    vi.spyOn(bridge, 'invoke').mockImplementationOnce(() => pending as never);
    await userEvent.keyboard('i');
    await screen.findByText('Taking in a pack');
    expect(screen.getByRole('button', { name: 'Import a folder' })).toHaveProperty('disabled', true);
    answer(succeed({ state: 'cancelled' }));
    await waitFor(() => expect(screen.queryByText('Taking in a pack')).toBeNull());
    expect(screen.getByRole('button', { name: 'Import a folder' })).toHaveProperty('disabled', false);
  });

  test('that is refused shows the problems, and is checked again until they are mended', async () => {
    const refused = (...problems: PackImport[]) => problems;
    const answers = refused(
      { state: 'refused', importId: 'one', name: 'acme-pack', problems: [aProblem(), aProblem()] },
      { state: 'refused', importId: 'one', name: 'acme-pack', problems: [aProblem({ line: 20 })] },
      { state: 'taken-in', pack: acme, warnings: [], replaced: false },
    );
    const next = () => succeed(answers.shift()!);
    const bridge = show(three, { 'pack:import': next, 'pack:import-again': next });
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('{Shift>}i{/Shift}');
    const panel = await screen.findByRole('region', { name: '“acme-pack” was not taken in' });
    expect(panel.textContent).toContain('Greenroom found 2 problems.');
    await userEvent.keyboard('c');
    await waitFor(() => expect(panel.textContent).toContain('Read again: 1 problem left.'));
    await userEvent.click(within(panel).getByRole('button', { name: 'Check again' }));
    await screen.findByText(/“Backend at Acme” is in your packs/);
    expect(screen.queryByRole('region', { name: /was not taken in/ })).toBeNull();
    expect(bridge.inputsOf('pack:import-again')).toEqual([{ importId: 'one' }, { importId: 'one' }]);
  });

  test('that is refused can be put away', async () => {
    show(three, {
      'pack:import': always<PackImport>({
        state: 'refused',
        importId: 'one',
        name: 'acme-pack',
        problems: [aProblem({ line: null, path: '' })],
      }),
    });
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('i');
    const panel = await screen.findByRole('region', { name: /was not taken in/ });
    within(panel).getByText('the whole file');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /was not taken in/ })).toBeNull();
  });

  test('that fails is told and changes nothing', async () => {
    show(three, { 'pack:import': () => fail('disk-full', 'The pack could not be copied.') });
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('i');
    await screen.findByText(/The pack could not be copied/);
    expect(titles()).toHaveLength(3);
  });
});

describe('a pack', () => {
  test('of one’s own is edited with E', async () => {
    show(three.slice(1));
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('e');
    expect(address()).toBe('/packs/acme');
  });

  test('that came with the program is copied, and the copy is edited', async () => {
    const copy = samplePack({ id: 'globex-2' });
    const bridge = show(three, { 'pack:duplicate': always(copy) });
    await screen.findByRole('region', { name: 'Platform at Globex' });
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate and edit' }));
    await waitFor(() => expect(address()).toBe('/packs/globex-2'));
    expect(bridge.inputsOf('pack:duplicate')).toEqual([{ packId: 'globex' }]);
  });

  test('is duplicated with D, and the copy is shown', async () => {
    const copy = samplePack({ id: 'acme-2', title: 'Backend at Acme (2)' });
    let listings = three.slice(0, 2);
    show([], {
      'pack:library': () => succeed(listings),
      'pack:duplicate': () => {
        listings = [...listings, listingOf(copy)];
        return succeed(copy);
      },
    });
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('{ArrowDown}d');
    expect(await screen.findByRole('region', { name: 'Backend at Acme (2)' })).toBeDefined();
  });

  test('is exported with X, and the file is named', async () => {
    const bridge = show(three, { 'pack:export': always({ fileName: 'globex.greenroom-pack' }) });
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('x');
    await screen.findByText('Saved as “globex.greenroom-pack”.');
    expect(bridge.inputsOf('pack:export')).toEqual([{ packId: 'globex' }]);
  });

  test('that is not exported after all leaves no notice', async () => {
    show(three, { 'pack:export': always(null) });
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('x');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', false),
    );
    expect(screen.queryByText(/Saved as/)).toBeNull();
  });

  test('of one’s own is deleted with Delete and comes back with U', async () => {
    show(three);
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(titles()).toEqual(['Platform at Globex', 'initech']));
    await userEvent.keyboard('u');
    await waitFor(() => expect(titles()).toHaveLength(3));
    screen.getByRole('region', { name: 'Backend at Acme' });
  });

  test('that cannot be deleted stays, and the reason is told', async () => {
    show(three.slice(1), { 'pack:delete': () => fail('write-failed', 'A file is locked.') });
    await screen.findByRole('table', { name: 'Packs' });
    await userEvent.keyboard('{Delete}');
    await screen.findByText(/A file is locked/);
    expect(titles()).toHaveLength(2);
  });
});
