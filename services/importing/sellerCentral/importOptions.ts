import type { Address } from '#domain/values/address';
import type { Instant } from '#domain/values/instant';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import type { ShippingMode } from '#domain/values/transportation';
import type { ImportOptions } from '#services/importing/sellerCentral/importFile';
import type { TextEncoding } from '#services/ports/textEncoding';

/** The options of an import, at any door. */
export interface ImportInputs {
  /** Of the plan that a manifest becomes. */
  readonly planName: string;
  readonly marketplace: Marketplace;
  readonly shipFrom: Address | undefined;
  readonly shippingMode?: ShippingMode | undefined;
  /** Of a downloaded shipment: one partnered with Amazon, or the seller's own, never both. */
  readonly carrier?: string | undefined;
  readonly ownCarrier?: string | undefined;
  /** The partnered carrier's, in the marketplace's currency. */
  readonly charge?: string | undefined;
  readonly acceptedAt?: Instant | undefined;
  readonly again?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly packListPlans: ImportOptions['packListPlans'];
}

/** A partnered carrier charges and one's own does not: `undefined` where both were named. */
export function importOptions({
  planName,
  marketplace,
  shipFrom,
  shippingMode,
  carrier,
  ownCarrier,
  charge,
  acceptedAt,
  again,
  encoding,
  packListPlans,
}: ImportInputs): ImportOptions | undefined {
  const partnered = carrier !== undefined || charge !== undefined;
  if (partnered && ownCarrier !== undefined) return undefined;
  const named = carrier ?? ownCarrier;
  return {
    manifest: { name: planName, marketplace, shipFrom },
    adoption: {
      marketplace,
      ...(shippingMode !== undefined && { shippingMode }),
      ...(named !== undefined && { carrier: named }),
      ...(charge !== undefined && { charge: { amount: charge, code: marketplaces[marketplace].currency } }),
      ...(acceptedAt !== undefined && { acceptedAt }),
      ...(partnered && { shippingSolution: 'AMAZON_PARTNERED_CARRIER' }),
      ...(ownCarrier !== undefined && { shippingSolution: 'USE_YOUR_OWN_CARRIER' }),
    },
    packListPlans,
    ...(again !== undefined && { again }),
    ...(encoding !== undefined && { encoding }),
  };
}
