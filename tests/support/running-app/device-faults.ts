import type { ElectronApplication, Page } from '@playwright/test';
import type { DeviceKind } from '@renderer/media/devices/device-list';

interface PageWithDevices {
  liveTracks: MediaStreamTrack[];
  busyKinds: Set<string>;
}

/** Takes the permission away, as the system's privacy settings do. */
export async function denyDevices(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  });
}

/**
 * Prepares the page for faults of its devices. What the page opens from now on can be unplugged, and a kind that was
 * made busy fails as Chromium fails when another program holds the device.
 */
export async function watchDevices(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state: PageWithDevices = { liveTracks: [], busyKinds: new Set() };
    Object.assign(window, { deviceFaults: state });
    const devices = navigator.mediaDevices;
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints = {}) => {
      const kind = constraints.video ? 'camera' : 'microphone';
      if (state.busyKinds.has(kind)) {
        throw new DOMException(`Could not start the ${kind}`, 'NotReadableError');
      }
      const stream = await open(constraints);
      state.liveTracks.push(...stream.getTracks());
      return stream;
    };
  });
}

/** Another program takes the device, or gives it back. */
export async function setBusy(page: Page, kind: DeviceKind, busy: boolean): Promise<void> {
  await page.evaluate(
    (now) => {
      const { busyKinds } = (window as unknown as { deviceFaults: PageWithDevices }).deviceFaults;
      if (now.busy) busyKinds.add(now.kind);
      else busyKinds.delete(now.kind);
    },
    { kind, busy },
  );
}

/** Pulls the plug: the open tracks of the kind end by themselves, which `stop` alone does not tell. */
export async function unplug(page: Page, kind: DeviceKind): Promise<void> {
  const ended = await page.evaluate((lost) => {
    const { liveTracks } = (window as unknown as { deviceFaults: PageWithDevices }).deviceFaults;
    const wanted = lost === 'camera' ? 'video' : 'audio';
    const live = liveTracks.filter((track) => track.kind === wanted && track.readyState === 'live');
    for (const track of live) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
    return live.length;
  }, kind);
  if (ended === 0) throw new Error(`No ${kind} was open.`);
}

/** The kinds of the tracks that are open now. */
export async function openKinds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (window as unknown as { deviceFaults: PageWithDevices }).deviceFaults.liveTracks
      .filter((track) => track.readyState === 'live')
      .map((track) => track.kind)
      .toSorted(),
  );
}
