import { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';
import { Money } from '#domain/values/money';

/** How a shipment travels: SP-API's shipping modes. */
export const ShippingMode = z.enum([
  'GROUND_SMALL_PARCEL',
  'FREIGHT_LTL',
  'FREIGHT_FTL_PALLET',
  'FREIGHT_FTL_NONPALLET',
  'OCEAN_LCL',
  'OCEAN_FCL',
  'AIR_SMALL_PARCEL',
  'AIR_SMALL_PARCEL_EXPRESS',
]);
export type ShippingMode = z.infer<typeof ShippingMode>;

const smallParcel: ReadonlySet<ShippingMode> = new Set([
  'GROUND_SMALL_PARCEL',
  'AIR_SMALL_PARCEL',
  'AIR_SMALL_PARCEL_EXPRESS',
]);

/** Labelled boxes, one by one, through a parcel carrier; every other mode is freight. */
export const isSmallParcel = (mode: ShippingMode): boolean => smallParcel.has(mode);

/** Whose carrier: SP-API's shipping solutions. */
export const ShippingSolution = z.enum(['AMAZON_PARTNERED_CARRIER', 'USE_YOUR_OWN_CARRIER']);
export type ShippingSolution = z.infer<typeof ShippingSolution>;

/** One way to move one shipment: SP-API's `TransportationOption`. */
export const TransportationOption = z.strictObject({
  transportationOptionId: z.string().min(1).max(64),
  shipmentId: z.string().min(1).max(64),
  shippingMode: ShippingMode,
  shippingSolution: ShippingSolution,
  carrier: z.string().min(1).max(64),
  quote: Money.optional().describe(
    'asked by the partnered carrier; absent with an own carrier, or until pallets are known',
  ),
});
export type TransportationOption = Immutable<z.infer<typeof TransportationOption>>;

/** What a confirmation accepts as expected cost. Estimates, never to be added to charges (rule 10). */
export const EstimatedFees = z.strictObject({
  shipping: Money.optional(),
  prep: Money.optional(),
  label: Money.optional(),
  placement: Money.optional(),
});
export type EstimatedFees = Immutable<z.infer<typeof EstimatedFees>>;
