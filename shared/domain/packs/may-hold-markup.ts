const signs = /[<=\\]|script:|data:/i;

/**
 * Tells from a whole JSON text whether any of its texts could hold a script or markup, so that most files are not gone
 * through text by text. A backslash may hide any character.
 */
export function mayHoldMarkup(json: string): boolean {
  return signs.test(json);
}
