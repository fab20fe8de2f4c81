/**
 * What a set-up step answers: a value, or a sentence for the person at the keyboard that says what is wrong and
 * what to do next. Bugs throw instead.
 *
 * @template T
 * @typedef {{ ok: true, value: T } | { ok: false, problem: string }} Result
 */

/**
 * A step that came to its end.
 *
 * @template T
 * @param {T} value
 * @returns {{ ok: true, value: T }}
 */
export function done(value) {
  return { ok: true, value };
}

/**
 * A step that could not be finished.
 *
 * @param {string} sentence one or more whole sentences: what is wrong, what to do next
 * @returns {{ ok: false, problem: string }}
 */
export function problem(sentence) {
  return { ok: false, problem: sentence };
}
