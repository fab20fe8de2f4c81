import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchPackage } from '#scripts/setup/npm-package.mjs';
import { localRegistry } from './local-registry';
import { scratchContext } from './scratch-context';

const registry = await localRegistry();
const pinned = registry.publish('@voices/tiny', '1.2.3', { 'weights.bin': 'some weights' });

describe('fetching a pinned package', () => {
  it('brings the tarball into the cache folder and says how large it is', async () => {
    const context = scratchContext(registry.env);
    const fetched = await fetchPackage(context, pinned);
    expect(fetched).toEqual({
      ok: true,
      value: join(context.cacheFolder, 'packages', 'voices-tiny-1.2.3.tgz'),
    });
    expect(context.said).toEqual(['Fetching @voices/tiny@1.2.3 with npm (1 MB).']);
  });

  it('does not fetch a second time', async () => {
    const context = scratchContext(registry.env);
    await fetchPackage(context, pinned);
    const before = registry.downloads();
    expect((await fetchPackage(context, pinned)).ok).toBe(true);
    expect(registry.downloads()).toBe(before);
  });

  it('refuses other bytes than the pinned ones and keeps nothing of them', async () => {
    const context = scratchContext(registry.env);
    const other = `sha512-${'A'.repeat(86)}==`;
    const fetched = await fetchPackage(context, { ...pinned, integrity: other });
    expect(fetched).toEqual({
      ok: false,
      problem: expect.stringContaining('@voices/tiny@1.2.3 arrived with other bytes than expected'),
    });
    expect(readdirSync(join(context.cacheFolder, 'packages'))).toEqual([]);
  });

  it('notices a half-written tarball in the cache and fetches it again', async () => {
    const context = scratchContext(registry.env);
    const first = await fetchPackage(context, pinned);
    if (!first.ok) throw new Error(first.problem);
    const whole = readFileSync(first.value);
    writeFileSync(first.value, whole.subarray(0, whole.length / 2));
    expect((await fetchPackage(context, pinned)).ok).toBe(true);
    expect(readFileSync(first.value)).toEqual(whole);
    expect(context.said.join('\n')).toContain('is damaged and is fetched again');
  });

  it('says which package the registry does not have', async () => {
    const context = scratchContext(registry.env);
    const fetched = await fetchPackage(context, { ...pinned, version: '9.9.9' });
    expect(fetched).toEqual({
      ok: false,
      problem: expect.stringContaining('No matching version found for @voices/tiny@9.9.9'),
    });
  });

  it('says what to do when the registry cannot be reached', async () => {
    const closed = await localRegistry();
    await closed.stop();
    const context = scratchContext(closed.env);
    const fetched = await fetchPackage(context, pinned);
    expect(fetched).toEqual({
      ok: false,
      problem: expect.stringMatching(
        /could not fetch @voices\/tiny@1\.2\.3: .*ECONNREFUSED.*\. Check the network/,
      ),
    });
    expect(existsSync(join(context.cacheFolder, 'packages', 'voices-tiny-1.2.3.tgz'))).toBe(false);
  });
});
