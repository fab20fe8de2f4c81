import { z } from 'zod';
import { PackTextSchema, ProvenanceSchema } from '@shared/model/pack';

const money = z.number().nonnegative();

/** The figures of an offer, in whole units of `currency`; all of them can be changed by the user. */
export const OfferFiguresSchema = z.object({
  basePerYear: money,
  /** Paid in the first and in the second year. */
  signOnYear1: money,
  signOnYear2: money,
  /** Value of the shares at the start, over all years together. */
  sharesTotal: money,
  /** Shares that become one's own in each year, in per cent; four numbers that make 100. */
  vestingPercent: z
    .array(z.number().min(0).max(100))
    .length(4)
    .refine((parts) => parts.reduce((sum, part) => sum + part, 0) === 100, 'the four parts must make 100'),
  /** Change of the share price and of the base from one year to the next, in per cent. */
  shareGrowthPercent: z.number().min(-90).max(200),
  baseGrowthPercent: z.number().min(-20).max(50),
  /** Yearly bonus in per cent of the base; many offers have none. */
  bonusPercent: z.number().min(0).max(100),
});
export type OfferFigures = z.infer<typeof OfferFiguresSchema>;

/** What an offer looks like at this company, and where the figures come from. */
export const OfferModelSchema = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/, 'write the currency as GBP'),
  figures: OfferFiguresSchema,
  /** The figures at the level below. */
  lowerLevelFigures: OfferFiguresSchema,
  benefits: z.array(z.object({ name: PackTextSchema, detail: PackTextSchema })).default([]),
  /** What can be moved and what cannot, most movable first. */
  levers: z.array(z.object({ name: PackTextSchema, detail: PackTextSchema })).default([]),
  notes: z.array(z.object({ text: PackTextSchema, provenance: ProvenanceSchema })).default([]),
  provenance: ProvenanceSchema,
});
export type OfferModel = z.infer<typeof OfferModelSchema>;
