const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** A size on disk in decimal units, as file managers show it: "21 MB", "1.3 GB". */
export function sizeWords(sizeBytes: number): string {
  let value = sizeBytes;
  let unit = 0;
  // 999.5 would be written as "1000 MB".
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit >= 2 && value < 9.95 ? 1 : 0;
  return `${value.toFixed(digits)} ${units[unit]}`;
}
