/**
 * The app's own calls, made from its page: the rehearsal reads through them what the screens show.
 *
 * @typedef {import('../../shared/ipc/contract').CallName} CallName
 * @typedef {import('../../shared/model/session').Session} Session
 */

/**
 * @template {CallName} Name
 * @param {import('@playwright/test').Page} page
 * @param {Name} name
 * @param {import('../../shared/ipc/contract').CallInput<Name>} input
 * @returns {Promise<import('../../shared/ipc/contract').CallOutput<Name>>}
 */
export async function callApp(page, name, input) {
  const answer = await page.evaluate(
    (call) =>
      /** @type {{ greenroom: { invoke(name: string, input: unknown): Promise<unknown> } }} */ (
        /** @type {unknown} */ (window)
      ).greenroom.invoke(call.name, call.input),
    { name: /** @type {string} */ (name), input: /** @type {unknown} */ (input) },
  );
  const result =
    /** @type {import('../../shared/ipc/result').Result<import('../../shared/ipc/contract').CallOutput<Name>>} */ (
      answer
    );
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value;
}

/**
 * Waits until the session is as `wanted` says, and gives it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} sessionId
 * @param {(session: Session) => boolean} wanted
 * @param {string} what for the error: what was waited for
 * @param {number} [limitMs]
 * @returns {Promise<Session>}
 */
export async function waitForSession(page, sessionId, wanted, what, limitMs = 60_000) {
  const until = Date.now() + limitMs;
  for (;;) {
    const session = await callApp(page, 'session:get', { sessionId });
    if (wanted(session)) return session;
    if (Date.now() > until) {
      throw new Error(
        `Waited ${limitMs / 1000} s for ${what}; the interview stands at ${JSON.stringify(session.interview.at)}.`,
      );
    }
    await page.waitForTimeout(25);
  }
}

/** The id of the session whose screen is open. @param {import('@playwright/test').Page} page */
export function openSessionId(page) {
  const id = /\/sessions\/([a-z0-9_-]+)/.exec(page.url())?.[1];
  if (!id) throw new Error(`No session is open at ${page.url()}.`);
  return id;
}
