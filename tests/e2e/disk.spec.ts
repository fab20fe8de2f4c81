import { statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginToSpeak } from '#scripts/rehearsal/spoken-microphone.mjs';
import { mountDisk, unmountDisk } from '@tests/support/mounted-disk';
import { expect, test } from '@tests/support/running-app/app-test';
import { playRecording } from '@tests/support/running-app/recording';
import {
  goTo,
  beginAnswer,
  enterRoom,
  takeNow,
  waitForTake,
  waitForText,
} from '@tests/support/running-app/room';
import { spokenSample } from '@tests/support/running-app/spoken-file';

const megabyte = 1024 * 1024;
/** Seconds of speech before somebody else takes the room on the disk. */
const spokenBeforeSec = 4;

/** Fills a disk up to so many bytes. */
function fill(folder: string, leftBytes: number): string {
  const { bavail, bsize } = statfsSync(folder);
  const file = join(folder, 'filler');
  writeFileSync(file, Buffer.alloc(bavail * bsize - leftBytes));
  return file;
}

test('a disk that is full in the middle of an answer ends the recording, is told, and keeps what there is', async ({
  greenroom,
}) => {
  const disk = mountDisk(96 * megabyte);
  test.skip(disk === null, 'A small disk can be mounted on Linux only, with the right to do so.');
  if (disk === null) return;
  const started = await greenroom.start({ dataFolder: disk, settings: {} });
  try {
    const { page } = started;
    const { sessionId, takeId } = await enterRoom(page, 'video');
    await beginToSpeak(page, spokenSample(1).file);
    await page.waitForTimeout(spokenBeforeSec * 1000);
    const filler = fill(disk, megabyte / 4);

    await expect(page.getByRole('heading', { name: 'The disk was full' })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(/Kept: \d+ seconds of your answer/)).toBeVisible();
    await expect(page.getByText(/Make some space/)).toBeVisible();
    const isReady = ({ state }: { state: string }) => state === 'ready';
    const take = await waitForTake(page, sessionId, takeId, isReady, 'the file');
    expect(take.interruption?.reason).toBe('disk-full');
    expect(take.durationMs).toBeGreaterThan(spokenBeforeSec * 1000);
    expect(await waitForText(page, sessionId, takeId)).toMatch(/thank you for the call/i);

    // The disk is still full: there is no room to write the recording anew with an index, and it plays without one.
    await goTo(page, `/sessions/${sessionId}/takes/${takeId}`);
    const played = await playRecording(page);
    expect(played.durationSec).toBeGreaterThan(spokenBeforeSec);
    expect(played.playedSec).toBeGreaterThan(0.3);

    unlinkSync(filler);
    await goTo(page, '/library');
    await goTo(page, `/sessions/${sessionId}/takes/${takeId}`);
    const finished = await playRecording(page);
    expect(finished.durationSec).toBeLessThan(60);
    expect(Math.abs(finished.reachedSec - finished.durationSec / 2)).toBeLessThan(0.5);
    expect((await takeNow(page, sessionId, takeId)).seekable).toBe(true);

    await goTo(page, `/sessions/${sessionId}/room`);
    await page.getByRole('button', { name: /^Go on with this question/ }).click();
    await beginAnswer(page, sessionId);
  } finally {
    await started.kill();
    unmountDisk(disk);
  }
});
