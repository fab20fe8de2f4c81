import { extname, join, normalize, sep } from 'node:path';

/** A file of the renderer: where it lies and what it is. */
export interface BundleFile {
  path: string;
  contentType: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
};

/** Finds the file for a path of the bundle host; null when the path is broken or leaves the folder. */
export function bundleFile(folder: string, path: string): BundleFile | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A malformed escape names no file.
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  return { path: file, contentType: contentTypes[extname(file)] ?? 'application/octet-stream' };
}
