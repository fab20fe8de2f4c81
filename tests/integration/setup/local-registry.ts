import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { PinnedPackage } from '#scripts/setup/npm-package.mjs';
import { temporaryFolder } from './temporary-folder';

/** A package registry on this machine that the real npm client can fetch from. */
export interface LocalRegistry {
  /** What points npm to it, with a cache of its own. */
  env: NodeJS.ProcessEnv;
  /** Packs files (by their path in the package) and offers them; answers the pin that fits. */
  publish: (name: string, version: string, files: Record<string, Buffer | string>) => PinnedPackage;
  /** How often a tarball was handed out. */
  downloads: () => number;
  stop: () => Promise<void>;
}

/** Starts a registry; it ends with the test file at the latest. */
export async function localRegistry(): Promise<LocalRegistry> {
  const tarballs = new Map<string, { name: string; version: string; bytes: Buffer }>();
  let downloads = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    const found = [...tarballs.values()].filter(({ name }) => path === `/${name}`);
    const tarball = tarballs.get(path);
    if (tarball) {
      downloads += 1;
      response.end(tarball.bytes);
    } else if (found.length > 0) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(packument(found, `http://${request.headers.host ?? ''}`)));
    } else {
      response.writeHead(404).end('{}');
    }
  });
  const address = await listen(server);
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  afterAll(() => (server.listening ? stop() : undefined));
  return {
    env: {
      npm_config_registry: address,
      npm_config_cache: join(temporaryFolder(), 'npm'),
      npm_config_fetch_retries: '0',
      npm_config_noproxy: '127.0.0.1',
    },
    publish: (name, version, files) => {
      const bytes = pack(name, version, files);
      tarballs.set(`/tarballs/${name}-${version}.tgz`, { name, version, bytes });
      return { name, version, integrity: integrityOf(bytes), sizeBytes: bytes.length };
    },
    downloads: () => downloads,
    stop,
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
}

function pack(name: string, version: string, files: Record<string, Buffer | string>): Buffer {
  const folder = temporaryFolder();
  const all = { 'package.json': JSON.stringify({ name, version }), ...files };
  for (const [path, content] of Object.entries(all)) {
    const file = join(folder, 'package', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder });
  return readFileSync(join(folder, 'package.tgz'));
}

function packument(offered: Array<{ name: string; version: string; bytes: Buffer }>, host: string) {
  const versions = offered.map(({ name, version, bytes }) => {
    const tarball = `${host}/tarballs/${name}-${version}.tgz`;
    return [version, { name, version, dist: { tarball, integrity: integrityOf(bytes) } }] as const;
  });
  return {
    name: offered[0]?.name,
    'dist-tags': { latest: offered[0]?.version },
    versions: Object.fromEntries(versions),
  };
}

function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}
