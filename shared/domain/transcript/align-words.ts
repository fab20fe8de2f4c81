/** One step of an alignment: indices into the two lists, null where a word has no partner. */
export interface AlignedPair {
  readonly left: number | null;
  readonly right: number | null;
}

const DIAGONAL = 0;
const SKIP_LEFT = 1;
const SKIP_RIGHT = 2;

/** The choice made in every cell of the edit-distance table, row by row, `right.length + 1` wide. */
function editChoices(left: readonly string[], right: readonly string[]): Uint8Array {
  const width = right.length + 1;
  const choices = new Uint8Array((left.length + 1) * width).fill(SKIP_RIGHT, 1, width);
  let above = Uint32Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = new Uint32Array(width);
    current[0] = row;
    choices[row * width] = SKIP_LEFT;
    for (let column = 1; column < width; column++) {
      const same = left[row - 1] === right[column - 1];
      const diagonal = (above[column - 1] ?? 0) + (same ? 0 : 1);
      const skipLeft = (above[column] ?? 0) + 1;
      const skipRight = (current[column - 1] ?? 0) + 1;
      const least = Math.min(diagonal, skipLeft, skipRight);
      current[column] = least;
      choices[row * width + column] =
        least === diagonal ? DIAGONAL : least === skipLeft ? SKIP_LEFT : SKIP_RIGHT;
    }
    above = current;
  }
  return choices;
}

/**
 * Pairs two word lists with the fewest edits (Levenshtein). Equal and substituted words are paired; a word that was
 * left out or added stands alone. Memory is one byte for each pair of words.
 */
export function alignWords(left: readonly string[], right: readonly string[]): AlignedPair[] {
  const choices = editChoices(left, right);
  const width = right.length + 1;
  const pairs: AlignedPair[] = [];
  let row = left.length;
  let column = right.length;
  while (row > 0 || column > 0) {
    const choice = choices[row * width + column];
    if (choice === DIAGONAL) {
      row--;
      column--;
      pairs.push({ left: row, right: column });
    } else if (choice === SKIP_LEFT) {
      row--;
      pairs.push({ left: row, right: null });
    } else {
      column--;
      pairs.push({ left: null, right: column });
    }
  }
  return pairs.toReversed();
}
