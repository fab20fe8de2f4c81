const lineWidth = 100;

/** Breaks a text into lines with two spaces in front; lines after the first stand `hanging` spaces in. */
export function wrapText(text: string, hanging: number, width = lineWidth): string {
  const lead = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = `  ${lead}`;
  let isFresh = true;
  // Runs of spaces inside are columns and stay.
  for (const word of text.slice(lead.length).split(/ (?=\S)/)) {
    if (!isFresh && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(hanging);
      isFresh = true;
    }
    line = isFresh ? `${line}${word}` : `${line} ${word}`;
    isFresh = false;
  }
  return [...lines, line].join('\n');
}
