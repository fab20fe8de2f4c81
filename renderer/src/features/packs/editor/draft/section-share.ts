import type { Section } from '@shared/model/pack';

/** What a section holds in a run of one length. */
export type SectionShare = Section['byLengthMin'][string];
