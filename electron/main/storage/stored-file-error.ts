import type { Failure } from '@shared/ipc/result';

/** Carries an expected failure through lowdb, whose adapters can only throw; `JsonStore` makes it a value again. */
export class StoredFileError extends Error {
  override readonly name = 'StoredFileError';

  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}
