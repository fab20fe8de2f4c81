import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataPaths } from '@electron/main/storage/data-paths';
import { RealInterviewStore, type InterviewToKeep } from '@electron/main/storage/real-interview-store';
import type { Failure } from '@shared/ipc/result';
import { scratchFolder } from '@tests/support/scratch-folder';
import { valueOf } from '@tests/support/session-room';
import { describe, expect, it } from 'vitest';

async function openLog(root = scratchFolder()) {
  const reports: Failure[] = [];
  let ids = 0;
  const log = await RealInterviewStore.open({
    paths: new DataPaths(root),
    now: () => Date.UTC(2026, 2, 2),
    newId: () => `id-${(ids += 1)}`,
    report: (failure) => void reports.push(failure),
  });
  return { root, log, reports };
}

function anInterview(part: Partial<InterviewToKeep> = {}): InterviewToKeep {
  return {
    id: null,
    day: '2026-03-01',
    company: 'Amazon',
    round: 'Phone screen',
    felt: 3,
    outcome: 'waiting',
    notes: 'They asked about indexes.',
    ...part,
  };
}

describe('the log of real interviews', () => {
  it('keeps interviews over a restart, the newest day first', async () => {
    const { root, log } = await openLog();
    await log.save(anInterview());
    await log.save(anInterview({ day: '2026-03-09' }));
    const listed = valueOf(await log.save(anInterview({ day: '2025-12-01' })));
    expect(listed.map(({ day }) => day)).toEqual(['2026-03-09', '2026-03-01', '2025-12-01']);
    expect((await openLog(root)).log.list()).toEqual(listed);
  });

  it('changes an interview that it knows, and removes it', async () => {
    const { log } = await openLog();
    const [kept] = valueOf(await log.save(anInterview()));
    const id = kept?.id ?? '';
    expect(valueOf(await log.save(anInterview({ id, outcome: 'offer', felt: null })))).toMatchObject([
      { id, outcome: 'offer', felt: null },
    ]);
    expect(valueOf(await log.remove(id))).toEqual([]);
  });

  it('refuses to change or remove what it does not know', async () => {
    const { log } = await openLog();
    expect(await log.save(anInterview({ id: 'gone' }))).toMatchObject({ error: { code: 'not-found' } });
    expect(await log.remove('gone')).toMatchObject({ error: { code: 'not-found' } });
  });

  it.each(['2026-02-31', '2026-13-01', '2025-02-29'])('refuses %s, which is no day', async (day) => {
    const { log } = await openLog();
    expect(await log.save(anInterview({ day }))).toMatchObject({ error: { code: 'bad-request' } });
    expect(log.list()).toEqual([]);
  });

  it('loses nothing when two are saved at once', async () => {
    const { log } = await openLog();
    await Promise.all([log.save(anInterview()), log.save(anInterview({ company: 'Zeta' }))]);
    expect(
      log
        .list()
        .map(({ company }) => company)
        .toSorted(),
    ).toEqual(['Amazon', 'Zeta']);
  });

  it('sets a broken file aside, tells, and begins anew', async () => {
    const root = scratchFolder();
    writeFileSync(join(root, 'interviews.json'), '{"schemaVersion":1,"interviews":[{"day":"yest');
    const { log, reports } = await openLog(root);
    expect(log.list()).toEqual([]);
    expect(reports).toMatchObject([{ code: 'file-corrupt' }]);
    expect(readdirSync(root).some((name) => name.startsWith('interviews.json.corrupt-'))).toBe(true);
    expect(valueOf(await log.save(anInterview()))).toHaveLength(1);
  });

  it('leaves the file of a newer version alone, and says why nothing is saved', async () => {
    const root = scratchFolder();
    writeFileSync(join(root, 'interviews.json'), '{"schemaVersion":2,"interviews":[]}');
    const { log, reports } = await openLog(root);
    expect(reports).toMatchObject([{ code: 'file-too-new' }]);
    expect(await log.save(anInterview())).toMatchObject({ error: { code: 'file-too-new' } });
  });
});
