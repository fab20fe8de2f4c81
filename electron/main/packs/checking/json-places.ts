import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { positionIn } from '@electron/main/packs/checking/position-in';
import type { PackPath } from '@shared/domain/packs/pack-fault';

/** Finds the lines of places in one JSON text. The text is read for it only when the first place is asked for. */
export class JsonPlaces {
  readonly #text: string;
  #root: Node | undefined | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line of a place, or of the nearest one around it that is there; null for the text as a whole. */
  lineOf(path: PackPath): number | null {
    if (path.length === 0) return null;
    this.#root ??= parseTree(this.#text);
    if (!this.#root) return null;
    for (let length = path.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(this.#root, path.slice(0, length));
      if (node) return positionIn(this.#text, startOf(node)).line;
    }
    return null;
  }
}

/** An entry begins with its name. */
function startOf(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}
