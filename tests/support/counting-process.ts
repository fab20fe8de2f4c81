import { DurableJsonFile } from '@electron/main/storage/durable-json-file';
import { JsonStore } from '@electron/main/storage/json-store';
import { tallyFormat } from '@tests/support/tally-format';

/** Counts in a stored file as fast as it can and says each number that is saved, until it is killed. Argument: the file. */
async function count(path: string): Promise<void> {
  const file = new DurableJsonFile({ path, format: tallyFormat, now: Date.now, report: () => undefined });
  const store = await JsonStore.open(file);
  if (!store.ok) throw new Error(store.error.message);
  for (;;) {
    const saved = await store.value.update((tally) => ({
      ok: true,
      value: { schemaVersion: 1, count: (tally?.count ?? 0) + 1, padding: 'x'.repeat(20_000) },
    }));
    if (saved.ok) process.send?.(saved.value.count);
  }
}

void count(process.argv[2] ?? '');
