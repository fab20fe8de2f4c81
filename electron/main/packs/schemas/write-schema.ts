const lineWidth = 110;

/**
 * Writes JSON the way the repository formats it: short lists on one line. A generated file that is formatted differently
 * would be changed by the next formatting.
 */
export function writeSchema(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

/** `taken` is the width that the name in front needs. */
function write(value: unknown, indent: string, taken: number): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const isPlain = value.every((item) => typeof item !== 'object');
    if (isPlain && indent.length + taken + line.length + 1 <= lineWidth) return line;
    return `[\n${value.map((item) => `${inner}${write(item, inner, 0)}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([name, entry]) => {
    const head = `${JSON.stringify(name)}: `;
    return `${inner}${head}${write(entry, inner, head.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
