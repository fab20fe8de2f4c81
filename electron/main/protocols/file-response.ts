import { stat } from 'node:fs/promises';
import { decideRange, type RangeDecision } from '@electron/main/protocols/byte-range';
import { streamFile } from '@electron/main/protocols/file-stream';

const problems: Readonly<Record<number, string>> = {
  404: 'Not found',
  405: 'Not allowed',
  416: 'No such part',
};

/** An answer without a file. */
export function problemResponse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(problems[status] ?? null, { status, headers });
}

/**
 * Answers with a file, or the part of it that `rangeHeader` asks for. `net.fetch` of a file address is no substitute:
 * on Electron 25 it answers a range with 200 and the wrong number of bytes, so media cannot seek.
 */
export async function fileResponse(
  path: string,
  rangeHeader: string | null,
  headers: Record<string, string>,
): Promise<Response> {
  const sizeBytes = await fileSize(path);
  if (sizeBytes === null) return problemResponse(404, headers);
  const range = decideRange(rangeHeader, sizeBytes);
  if (range === 'unsatisfiable') {
    return problemResponse(416, { ...headers, 'content-range': `bytes */${sizeBytes}` });
  }
  return partResponse(path, range, sizeBytes, headers);
}

async function partResponse(
  path: string,
  range: Exclude<RangeDecision, 'unsatisfiable'>,
  sizeBytes: number,
  headers: Record<string, string>,
): Promise<Response> {
  const whole = range === 'whole';
  const firstByte = whole ? 0 : range.firstByte;
  const lastByte = whole ? sizeBytes - 1 : range.lastByte;
  const answer: Record<string, string> = {
    ...headers,
    'accept-ranges': 'bytes',
    'content-length': String(lastByte - firstByte + 1),
  };
  if (!whole) answer['content-range'] = `bytes ${firstByte}-${lastByte}/${sizeBytes}`;
  // A stream over an empty file never ends for the reader on the other side.
  const body = sizeBytes === 0 ? null : await streamFile(path, firstByte, lastByte);
  return new Response(body, { status: whole ? 200 : 206, headers: answer });
}

async function fileSize(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    // Missing or unreadable is the same to the page: there is nothing to show.
    return null;
  }
}
