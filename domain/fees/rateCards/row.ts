import { z } from 'zod';
import type { SizeTierName } from '#domain/policies/sizeTiers';
import { Decimal } from '#domain/values/decimal';
import type { Immutable } from '#domain/values/immutable';

/**
 * How well a figure is sourced: `A` a help page of Amazon's, `A*` a copy of one, `C` a rate table in public code, `B` a blog or
 * a tool's page, `K` nobody, a setting to be replaced.
 */
export const Grade = z.enum(['A', 'A*', 'B', 'C', 'K']);
export type Grade = z.infer<typeof Grade>;

/** What every row has: a name that never changes, since fee lines cite it, and its own grade where it differs from its card's. */
export const rowHead = { row: z.string().min(1).max(100), grade: Grade.optional() };

/** A rate; with `amountTo`, Amazon gives only a range, both ends included. */
export const rate = { amount: Decimal, amountTo: Decimal.optional() };

/** In the card's unit: heavier than `over`, up to and including `upTo`. */
export const weightBand = { over: Decimal.optional(), upTo: Decimal.optional() };
export type WeightBand = Immutable<z.infer<z.ZodObject<typeof weightBand>>>;

/** For every `each` of weight begun beyond `over`. */
const Step = z.strictObject({ over: Decimal, each: Decimal, amount: Decimal });
export const weightRate = { ...weightBand, amount: Decimal, step: Step.optional() };
export type WeightRate = Immutable<z.infer<z.ZodObject<typeof weightRate>>>;

export const WeightUnit = z.enum(['LB', 'KG']);
export const VolumeUnit = z.enum(['CUBIC_FOOT', 'CUBIC_METRE']);
export type VolumeUnit = z.infer<typeof VolumeUnit>;

/** Oversize is what is now called large bulky and extra-large. */
export const Size = z.enum(['STANDARD', 'OVERSIZE']);
export type Size = z.infer<typeof Size>;

const usTiers = [
  'SMALL_STANDARD',
  'LARGE_STANDARD',
  'SMALL_OVERSIZE',
  'MEDIUM_OVERSIZE',
  'LARGE_OVERSIZE',
  'SPECIAL_OVERSIZE',
  'SMALL_BULKY',
  'LARGE_BULKY',
  'EXTRA_LARGE_0_TO_50_LB',
  'EXTRA_LARGE_50_TO_70_LB',
  'EXTRA_LARGE_70_TO_150_LB',
  'EXTRA_LARGE_OVER_150_LB',
] as const satisfies readonly SizeTierName[];

/** The US tiers, and those that only Canada and Mexico have. */
export const Tier = z.enum([...usTiers, 'ENVELOPE', 'STANDARD']);
export type Tier = z.infer<typeof Tier>;
