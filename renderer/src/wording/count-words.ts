/** A number with its noun: "1 answer", "3 answers". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const words = (
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen ' +
  'Eighteen Nineteen Twenty'
).split(' ');

/** A number at the start of a heading: in words up to twenty, in figures above. */
export function headingNumber(count: number): string {
  return words[count] ?? String(count);
}
