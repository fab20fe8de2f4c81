const ending = '.greenroom-pack';

/** Gives a name or path the ending of pack files where it has another or none. */
export function withPackEnding(path: string): string {
  return path.endsWith(ending) ? path : `${path}${ending}`;
}
