/** Writes a file of a pack so that people can read and edit it. */
export function writePrettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
