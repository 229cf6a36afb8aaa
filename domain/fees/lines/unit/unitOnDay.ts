import { governingStatement } from '#domain/catalog/sku/datedStatement';
import { measurementOn } from '#domain/catalog/sku/measurementOn';
import { type NoSizeTier, sizeTierOn } from '#domain/catalog/sku/sizeTier';
import { storageTypeOn } from '#domain/catalog/sku/storageType';
import type { SkuSource } from '#domain/fees/lines/sources';
import { sizeChanges, tierChanges } from '#domain/fees/lines/unit/sizedUnit';
import type { Size } from '#domain/fees/rateCards/row';
import type { Marketplace } from '#domain/values/marketplace';
import type { Period } from '#domain/values/period';
import { splitPeriod } from '#domain/values/splitPeriod';
import type { StorageType } from '#domain/values/storageType';
import type { Volume } from '#domain/values/volume';

/** What the storage fees of a unit depend on. Unknown fields are absent. */
export interface UnitOnDay {
  readonly unitVolume?: Volume;
  readonly storageType?: StorageType;
  readonly size: SizeAnswer;
  /** Amazon keeps what is flammable, aerosols among it, with its dangerous goods. */
  readonly dangerousGoods: boolean;
  /** The facts behind it. */
  readonly evidence: readonly string[];
}

export type SizeAnswer =
  | { readonly known: true; readonly size: Size }
  | { readonly known: false; readonly why: NoSizeTier };

function unitOf(sku: SkuSource, country: Marketplace, day: string): UnitOnDay {
  const measurementOfDay = measurementOn(sku.measurements, day);
  const storageStatement = governingStatement(sku.storageTypes, day);
  const storageType = storageTypeOn(sku, country, day)?.storageType;
  return {
    ...(measurementOfDay !== undefined && { unitVolume: measurementOfDay.unitVolume }),
    ...(storageType !== undefined && { storageType }),
    size: sizeOf(storageType, sku, country, day),
    dangerousGoods: storageType === 'FLAMMABLE' || storageType === 'AEROSOL',
    evidence: [measurementOfDay?.measurement, storageStatement].flatMap(
      (statement) => statement?.event ?? [],
    ),
  };
}

/** Storage types other than STANDARD and OVERSIZE contain units of both sizes, so the size tier decides. */
function sizeOf(
  storageType: StorageType | undefined,
  { measurements }: SkuSource,
  country: Marketplace,
  day: string,
): SizeAnswer {
  if (storageType === 'STANDARD' || storageType === 'OVERSIZE') return { known: true, size: storageType };
  const tier = sizeTierOn(measurements, country, day);
  if (!tier.known) return tier;
  return { known: true, size: tier.sizeTier.endsWith('_STANDARD') ? 'STANDARD' : 'OVERSIZE' };
}

/** Days on which a unit was the same. */
export interface UnitPart extends Period, UnitOnDay {}

/** The unit of a SKU by day, computed once between changes: every kind of fee needs it. */
class UnitHistory {
  readonly #sku: SkuSource;
  /** Days on which another size or kind may begin to count, in order. */
  readonly #changes: readonly string[];
  readonly #units = new Map<string, UnitOnDay>();

  constructor(sku: SkuSource) {
    this.#sku = sku;
    this.#changes = [...new Set([...sizeChanges(sku), ...tierChanges])].sort();
  }

  on(country: Marketplace, day: string): UnitOnDay {
    const since = this.#changes.findLast((change) => change <= day) ?? '';
    const key = `${country} ${since}`;
    const unit = this.#units.get(key) ?? unitOf(this.#sku, country, day);
    this.#units.set(key, unit);
    return unit;
  }

  parts(country: Marketplace, period: Period): readonly UnitPart[] {
    return splitPeriod(period, this.#changes).map((days) => ({ ...days, ...this.on(country, days.from) }));
  }
}

const histories = new WeakMap<SkuSource, UnitHistory>();

function unitHistory(sku: SkuSource): UnitHistory {
  const history = histories.get(sku) ?? new UnitHistory(sku);
  histories.set(sku, history);
  return history;
}

export const unitOnDay = (sku: SkuSource, country: Marketplace, day: string): UnitOnDay =>
  unitHistory(sku).on(country, day);

/** A period in the parts in which a unit was the same; most often it is one. */
export const unitParts = (sku: SkuSource, country: Marketplace, period: Period): readonly UnitPart[] =>
  unitHistory(sku).parts(country, period);
