/**
 * Freezes a plain value and everything in it. Stored values are handed out without copying, so a caller that changes
 * one in place must fail at once and not show up later as data that nobody saved.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
