import { governingChanges, governingStatement } from '#domain/catalog/sku/datedStatement';
import { sizeTierOf } from '#domain/catalog/sku/sizeTier';
import type { SkuSource } from '#domain/fees/lines/sources';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import type { Size } from '#domain/fees/rateCards/row';
import { type SizeTierName, sizeTiers } from '#domain/policies/sizeTiers';
import type { Marketplace } from '#domain/values/marketplace';
import type { Weight } from '#domain/values/measurement';

/** A unit as fees by size and weight know it. */
export type UnitSize =
  | {
      readonly known: true;
      readonly tier: SizeTierName;
      readonly size: Size;
      /** What is charged before rounding. */
      readonly weight: Weight;
      readonly overmax: boolean;
      /** The facts behind it. */
      readonly evidence: readonly string[];
    }
  | { readonly known: false; readonly why: NotComputableReason; readonly evidence: readonly string[] };

/** By the measurement that governs on `day`; of a SKU that is not known, by none. */
export function sizedUnit(sku: SkuSource | undefined, country: Marketplace, day: string): UnitSize {
  const measurement = governingStatement(sku?.measurements ?? [], day);
  if (measurement === undefined) return { known: false, why: { reason: 'never-measured' }, evidence: [] };
  const evidence = [measurement.event];
  const tier = sizeTierOf(measurement, country, day);
  if (!tier.known) return { ...tier, evidence };
  return {
    known: true,
    tier: tier.sizeTier,
    size: tier.sizeTier.endsWith('_STANDARD') ? 'STANDARD' : 'OVERSIZE',
    weight: { value: tier.shippingWeight, unit: 'LB' },
    overmax: tier.overmax,
    evidence,
  };
}

/** The days on which another size or kind of a unit may begin to count. */
export const sizeChanges = ({ measurements, storageTypes }: SkuSource): readonly string[] => [
  ...governingChanges(measurements),
  ...governingChanges(storageTypes),
];

/** The same for all SKUs; the latest first. */
export const tierChanges: readonly string[] = sizeTiers.rule.tables.map(({ from }) => from);
