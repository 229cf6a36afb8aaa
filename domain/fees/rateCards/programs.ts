import { z } from 'zod';
import { AwdRate, AwdRegion } from '#domain/awd/values';
import { rate, Size, Tier, VolumeUnit, WeightUnit, weightBand, weightRate } from '#domain/fees/rateCards/row';
import { Decimal } from '#domain/values/decimal';
import { SellingPlan } from '#domain/values/sellingPlan';
import { StorageType } from '#domain/values/storageType';

const days = z.int().min(0);
const tiers = z.array(Tier).min(1);
const per = VolumeUnit;

/** A month of average daily volume. */
export const storageBase = {
  terms: { per },
  row: { size: Size, season: z.enum(['JAN_SEP', 'OCT_DEC']), dangerousGoods: z.boolean(), amount: Decimal },
};

/** Added to the base rate; `overWeeks` exclusive, `upToWeeks` inclusive. */
export const storageUtilization = {
  terms: {
    per,
    leastCubicFeet: Decimal.describe('average daily volume of the size from which on it is charged'),
    daysSinceFirstInbound: days.describe('more than these since the first inbound shipment'),
    excludedUpToAge: days.describe('days of age up to which units are left out'),
  },
  row: { size: Size, overWeeks: Decimal, upToWeeks: Decimal.optional(), ...rate },
};

/** Both ages inclusive. With `perUnit` the greater of the two counts. */
export const agedInventory = {
  terms: { per },
  row: {
    fromAge: days,
    toAge: days.optional(),
    amount: Decimal,
    perUnit: Decimal.optional(),
    except: z.array(z.string()).optional().describe('product categories that are not surcharged'),
  },
};

/** A month of volume over the limit, charged by the day. */
export const storageOverage = {
  terms: { per, storageTypes: z.array(StorageType).describe('those that can be over') },
  row: { amount: Decimal },
};

/** By historical days of supply: `fromDays` inclusive, `underDays` exclusive. */
export const lowInventory = {
  terms: {
    weightUnit: WeightUnit,
    level: z.enum(['PARENT', 'FNSKU']).describe('what days of supply are counted for'),
    exemptUnder: z
      .int()
      .optional()
      .describe('units shipped in the 7 days before, under which nothing is charged'),
  },
  row: { tiers, ...weightBand, fromDays: Decimal, underDays: Decimal, amount: Decimal },
};

export const InboundSplit = z.enum(['MINIMAL', 'PARTIAL', 'OPTIMIZED', 'INVENTORY_PLACEMENT_SERVICE']);
export type InboundSplit = z.infer<typeof InboundSplit>;

/** A unit received. */
export const inboundPlacement = {
  terms: { weightUnit: WeightUnit },
  row: { split: InboundSplit, tiers, ...weightRate, amountTo: Decimal.optional() },
};

/** A unit of a shipment that did not come as promised. */
export const inboundDefect = {
  terms: {
    arrivalDays: days.describe('from the creation of the shipment'),
    arrivalDaysFromAbroad: days,
    arrivalDaysAfterFirst: days.describe('from the first arrival of the plan'),
  },
  row: { ...rate },
};

const PriceBand = z.strictObject({
  from: Decimal.optional(),
  over: Decimal.optional(),
  under: Decimal.optional(),
  upTo: Decimal.optional(),
});

/** A unit shipped to a customer. Absent conditions are met by all. */
export const fulfilment = {
  terms: { weightUnit: WeightUnit },
  row: {
    tiers,
    ...weightRate,
    season: z.enum(['PEAK', 'OFF_PEAK']),
    price: PriceBand.optional(),
    overmax: z.boolean().optional(),
  },
};

/** A part of the fulfilment fee. */
export const fuelSurcharge = { terms: {}, row: { percent: Decimal } };

export const RemovalKind = z.enum(['REMOVAL', 'DISPOSAL', 'LIQUIDATION']);
export type RemovalKind = z.infer<typeof RemovalKind>;

/** A unit removed. */
export const removal = {
  terms: { weightUnit: WeightUnit },
  row: { kinds: z.array(RemovalKind).min(1), size: Size, ...weightRate },
};

export const PrepService = z.enum(['PREP', 'LABEL', 'MANUAL_PROCESSING']);
export type PrepService = z.infer<typeof PrepService>;

/** A unit. */
export const prepAndLabel = { terms: {}, row: { service: PrepService, ...rate } };

export const AwdService = z.enum([
  'STORAGE',
  'PROCESSING',
  'INBOUND_PROCESSING',
  'OUTBOUND_PROCESSING',
  'TRANSPORT',
  'MULTI_CHANNEL_TRANSPORT',
]);
export type AwdService = z.infer<typeof AwdService>;

/** Storage a month of average daily volume, processing a box, transport a volume. */
export const awd = {
  terms: { per },
  row: { service: AwdService, rates: z.array(AwdRate).min(1), region: AwdRegion.optional(), amount: Decimal },
};

export const subscription = {
  terms: {},
  row: { sellingPlan: SellingPlan, per: z.enum(['MONTH', 'UNIT']), amount: Decimal },
};
