const spokenSigns: readonly [sign: RegExp, spoken: string][] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/£\s?([\d,.]*\d)\s?[–-]\s?£?([\d,.]*\d)/g, '$1 to $2 pounds'],
  [/£\s?([\d,.]*\d)/g, '$1 pounds'],
  [/(\d)\s?–\s?(\d)/g, '$1 to $2'],
  [/\s*[–—]\s*/g, ', '],
  [/…/g, '.'],
  [/%/g, ' percent'],
  [/&/g, ' and '],
];

/** Writes a line so that a voice that knows plain ASCII only reads it as a person would. */
export function speakableText(line: string): string {
  const spelled = spokenSigns.reduce((text, [sign, spoken]) => text.replace(sign, spoken), line);
  // Accents lose their marks; what is still not ASCII would be spelled out byte by byte.
  return spelled
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
