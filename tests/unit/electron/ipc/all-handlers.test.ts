import { describe, expect, it } from 'vitest';
import { allHandlers, type HandlerParts } from '@electron/main/ipc/handlers/all-handlers';
import { calls } from '@shared/ipc/contract';

describe('the handlers', () => {
  it('answer every call of the contract and nothing else', () => {
    // A data folder that never opens: calls about it wait, so making the handlers must not.
    const opened = new Promise<never>(() => undefined);
    const parts = { opened } as unknown as HandlerParts<unknown>;
    expect(Object.keys(allHandlers(parts)).toSorted()).toEqual(Object.keys(calls).toSorted());
  });
});
