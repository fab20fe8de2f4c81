import { randomUUID } from 'node:crypto';

/** A new id that fits a file name and an address: lower-case letters, digits and dashes. */
export function newId(): string {
  return randomUUID();
}
