/** Closes a switch over a union: a member that was forgotten does not compile, one that slips through throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
