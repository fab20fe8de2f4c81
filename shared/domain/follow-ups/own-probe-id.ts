/** The id under which a question's own follow-up is asked; it is only unique within its question. */
export function ownProbeId(index: number): string {
  return `own-${index + 1}`;
}

/** The place of the own follow-up that was asked under an id; null for the id of a probe. */
export function ownIndexOf(probeId: string): number | null {
  const number = /^own-(\d+)$/.exec(probeId)?.[1];
  return number === undefined ? null : Number(number) - 1;
}
