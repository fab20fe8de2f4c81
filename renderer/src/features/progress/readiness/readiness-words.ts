import type { Readiness } from '@shared/model/progress';

const standings: Record<Readiness['standing'], string> = {
  unknown: 'Not known yet',
  below: 'Below the bar',
  around: 'Around the bar',
  above: 'Above the bar',
};

/** Where somebody stands, in a few words. */
export function standingWords({ standing }: Pick<Readiness, 'standing'>): string {
  return standings[standing];
}

/** What the range says, in one sentence. */
export function rangeSentence(readiness: Pick<Readiness, 'level' | 'bar' | 'standing'>): string {
  const { level, standing } = readiness;
  const bar = readiness.bar.toFixed(1);
  if (level === null)
    return `A round of this pack asks for ${bar}. Two qualities with two answers each make a range.`;
  const range = `Your level lies probably between ${level.low.toFixed(1)} and ${level.high.toFixed(1)}`;
  switch (standing) {
    case 'below':
      return `${range}, all of it under the bar of ${bar}.`;
    case 'above':
      return `${range}, all of it at or over the bar of ${bar}.`;
    case 'around':
    case 'unknown':
      return `${range}. The bar of ${bar} lies inside, so it could go either way.`;
  }
}
