import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, Route, Routes } from 'react-router';
import { vi } from 'vitest';
import { PackEditorScreen } from '@renderer/features/packs/pack-editor-screen';
import { succeed } from '@shared/ipc/result';
import type { Pack } from '@shared/model/pack';
import type { PackChange, PackListing } from '@shared/model/pack-library';
import { renderScreen } from '@tests/support/render-screen';
import { installBridge, type TestAnswers, type TestBridge } from '@tests/support/test-bridge';
import { listingOf, samplePack } from '@tests/unit/renderer/packs/sample-pack';

/** Renders the editor of a pack, with a link to elsewhere as the sidebar has one. */
export function showEditor(listing: PackListing, more: TestAnswers = {}): TestBridge {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  let listings = [listing];
  const bridge = installBridge({
    'pack:library': () => succeed(listings),
    'pack:save': ({ change }) => {
      const { manifest, ...parts } = change as PackChange;
      const pack = { ...(listing.pack as Pack), ...manifest, ...parts } as Pack;
      listings = [{ ...listing, pack }];
      return succeed({ state: 'saved', pack, warnings: [] });
    },
    ...more,
  });
  renderScreen(
    <>
      <Link to="/library">Library</Link>
      <Routes>
        <Route path="/packs/:packId" element={<PackEditorScreen />} />
        <Route path="*" element={null} />
      </Routes>
    </>,
    { address: `/packs/${listing.packId}` },
  );
  return bridge;
}

/** Opens the sample pack, or another one, at its questions. */
export async function openEditor(
  more: TestAnswers = {},
  listing = listingOf(samplePack()),
): Promise<TestBridge> {
  const bridge = showEditor(listing, more);
  await screen.findByRole('list', { name: 'Questions' });
  return bridge;
}

/** Presses the key that saves. */
export async function pressSave(): Promise<void> {
  await userEvent.keyboard('{Control>}s{/Control}');
}

/** The changes that were sent to be saved. */
export function changesSaved(bridge: TestBridge): PackChange[] {
  return bridge.inputsOf('pack:save').map((input) => (input as { change: PackChange }).change);
}

/** Where the page is. */
export function shownAddress(): string | null {
  return screen.getByTestId('address').textContent;
}

/** The titles in the list of questions. */
export function questionTitles(): (string | null | undefined)[] {
  return within(screen.getByRole('list', { name: 'Questions' }))
    .getAllByRole('button')
    .map((button) => button.firstElementChild?.textContent);
}

/** Replaces what stands in a field. Pasted: single letters take a test many times as long. */
export async function write(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.paste(text);
}

/** Gives the open question another title. */
export function retitle(to: string): Promise<void> {
  return write(screen.getByLabelText('Title, in a few words'), to);
}
