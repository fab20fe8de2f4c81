import type { Pack, Quality } from '@shared/model/pack';

/** The qualities that a drill can be about: those that some behavioural question asks for first. */
export function drillableQualities(pack: Pick<Pack, 'qualities' | 'questions'>): Quality[] {
  const asked = new Set(
    pack.questions.flatMap(({ kind, qualityIds }) => (kind === 'behavioural' ? (qualityIds[0] ?? []) : [])),
  );
  return pack.qualities.filter(({ id }) => asked.has(id));
}
