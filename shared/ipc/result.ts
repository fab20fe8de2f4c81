/** Everything that can be expected to go wrong. The renderer turns a code into words in one place. */
export type ErrorCode =
  | 'bad-request'
  | 'not-found'
  | 'not-allowed-now'
  | 'disk-full'
  | 'write-failed'
  | 'file-corrupt'
  | 'file-too-new'
  | 'pack-broken'
  | 'model-missing'
  | 'transcriber-down'
  | 'chunk-out-of-order'
  | 'page-crashed'
  | 'page-stuck'
  | 'internal';

export interface Failure {
  code: ErrorCode;
  /** One sentence for the user or the log, without paths that mean nothing to them. */
  message: string;
}

/** The answer to every call: a value, or a failure with its code. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Wraps a value that was reached. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps an expected problem. */
export function fail<T = never>(code: ErrorCode, message: string): Result<T> {
  return { ok: false, error: { code, message } };
}
