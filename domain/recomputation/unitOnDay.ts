import type { Marketplace } from '#domain/marketplace';
import type { Size } from '#domain/rateCards/row';
import type { Period } from '#domain/rateCards/splitAtChanges';
import { sizeChanges, tierChanges } from '#domain/recomputation/sizedUnit';
import type { SkuSource } from '#domain/recomputation/sources';
import { splitAt } from '#domain/recomputation/splitAt';
import { prevailingOn } from '#domain/sku/dated';
import { measurementOn } from '#domain/sku/measurementOn';
import { sizeTierOn } from '#domain/sku/sizeTier';
import { storageTypeOn } from '#domain/sku/storageType';
import type { StorageType } from '#domain/sku/values';
import type { Volume } from '#domain/volume';

/** What storing a unit of a SKU depends on; what is not known is absent. */
export interface UnitOnDay {
  readonly unitVolume?: Volume;
  readonly storageType?: StorageType;
  readonly size: KnownSize;
  /** Amazon keeps what is flammable, aerosols among it, with its dangerous goods. */
  readonly dangerousGoods: boolean;
  /** The facts that say so. */
  readonly evidence: readonly string[];
}

export type KnownSize =
  | { readonly known: true; readonly size: Size }
  | { readonly known: false; readonly why: string };

type Unit = Pick<SkuSource, 'measurements' | 'storageTypes'>;

export function unitOnDay(unit: Unit, country: Marketplace, day: string): UnitOnDay {
  const measured = measurementOn(unit.measurements, day);
  const determined = prevailingOn(unit.storageTypes, day);
  const storageType = storageTypeOn(unit, country, day)?.storageType;
  return {
    ...(measured !== undefined && { unitVolume: measured.unitVolume }),
    ...(storageType !== undefined && { storageType }),
    size: sizeOf(storageType, unit, country, day),
    dangerousGoods: storageType === 'FLAMMABLE' || storageType === 'AEROSOL',
    evidence: [measured?.measurement, determined].flatMap((said) => said?.event ?? []),
  };
}

/** The storage types that are no sizes have units of both. */
function sizeOf(
  storageType: StorageType | undefined,
  { measurements }: Unit,
  country: Marketplace,
  day: string,
): KnownSize {
  if (storageType === 'STANDARD' || storageType === 'OVERSIZE') return { known: true, size: storageType };
  const tier = sizeTierOn(measurements, country, day);
  if (!tier.known) return tier;
  return { known: true, size: tier.sizeTier.endsWith('_STANDARD') ? 'STANDARD' : 'OVERSIZE' };
}

/** Days on which a unit was the same. */
export interface UnitPart extends Period, UnitOnDay {}

/** A period in the parts in which a unit was the same; most often it is one. */
export const unitParts = (sku: SkuSource, country: Marketplace, period: Period): readonly UnitPart[] =>
  splitAt(period, [...sizeChanges(sku), ...tierChanges]).map((days) => ({
    ...days,
    ...unitOnDay(sku, country, days.from),
  }));
