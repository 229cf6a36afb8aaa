import { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';
import { Msku, Units } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Dimensions } from '#domain/values/measurement';

/** Which of AWD's price lists an account pays by. */
export const AwdRate = z.enum(['BASE', 'INTEGRATED', 'SMART', 'MANAGED']);
export type AwdRate = z.infer<typeof AwdRate>;
/** Where a distribution center is, as far as prices differ by it. */
export const AwdRegion = z.enum(['WEST', 'OTHER']);
export type AwdRegion = z.infer<typeof AwdRegion>;

/** What identifies a stream of AWD: the seller, the country of the distribution centers, and the SKU. */
export const awdIdentity = { sellerId: z.string().min(1).max(64), country: Marketplace, msku: Msku };

const boxKind = {
  unitsPerBox: Units.describe('of the SKU, in each box'),
  dimensions: Dimensions.describe('the outer sides of one box'),
};

/** What boxes are like; AWD keeps and sends whole ones. */
export const BoxKind = z.strictObject(boxKind);
export type BoxKind = Immutable<z.infer<typeof BoxKind>>;

/** Boxes that are the same to every fee. */
export const boxesAlike = {
  ...boxKind,
  region: AwdRegion.optional().describe('of the distribution center, where it is known'),
};

/** Who asked for boxes to go to FBA: Amazon by itself, as its stock runs down, or the seller. */
export const Replenishment = z.enum(['AUTOMATIC', 'MANUAL']);
export type Replenishment = z.infer<typeof Replenishment>;

/** Why boxes were adjusted. */
export const AwdAdjustment = z.enum(['LOST', 'FOUND', 'DAMAGED', 'RECOUNTED']);
export type AwdAdjustment = z.infer<typeof AwdAdjustment>;

/** The sign of an adjustment, if its reason decides it. */
export const adjustmentSigns: { readonly [Reason in AwdAdjustment]?: '+' | '-' } = {
  LOST: '-',
  FOUND: '+',
  DAMAGED: '-',
};

/** Why a recorded fact is doubtful: more boxes left than were known to be there. */
export const AwdFlag = z.enum(['below-zero']);
export type AwdFlag = z.infer<typeof AwdFlag>;
