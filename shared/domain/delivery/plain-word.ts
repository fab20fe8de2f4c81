/** A recognised word without case and marks, as it is looked up in lists. */
export function plainWord(text: string | undefined): string {
  return (text ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
