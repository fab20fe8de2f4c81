/**
 * Takes one picture of each sight of the room, the first time that it stands there.
 *
 * @param {Pick<import('./take-interview.mjs').Run, 'pictures'>} run
 * @returns {import('./conduct-round.mjs').Round['see']}
 */
export function roomPictures({ pictures }) {
  /** @type {Set<string>} */
  const taken = new Set();
  return async (sight) => {
    if (taken.has(sight)) return;
    taken.add(sight);
    await pictures.take(`room-${sight}`);
  };
}
