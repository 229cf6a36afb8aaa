import { onHandSums } from '#domain/fees/lines/sharedStock';
import type { SkuSource } from '#domain/fees/lines/sources';
import { clipRuns, unitRuns } from '#domain/fees/lines/stored/unitRuns';
import { unitParts } from '#domain/fees/lines/unit/unitOnDay';
import type { HeldQuantity } from '#domain/inventory/levels/heldSums';
import { daysBetween } from '#domain/values/calendar';
import type { Marketplace } from '#domain/values/marketplace';
import type { Period } from '#domain/values/period';
import type { StorageType } from '#domain/values/storageType';
import { minus, noVolume, plus, times, type Volume } from '#domain/values/volume';

/** One storage type at a day's end. */
export interface DayUsage {
  /** Of the SKUs that are measured. */
  readonly volume: Volume;
  /** SKUs that have any units. */
  readonly skus: number;
  /** SKUs among them that nobody has measured. */
  readonly unmeasured: number;
  /** SKUs of which there are fewer than none: they count as nothing in the volume. */
  readonly belowZero: number;
}

export interface TypeUsage {
  /** From the period's first day on. */
  readonly days: readonly DayUsage[];
  /** Facts and streams of all SKUs that have any units on any day. */
  readonly evidence: readonly string[];
}

/**
 * The usage that fees count, by storage type, on every day of a period: units on hand, less units being researched and
 * pending removals; see `usageForMoney`. Summed from daily changes, since most days have none.
 */
export function usageByType(
  skus: readonly SkuSource[],
  country: Marketplace,
  period: Period,
): ReadonlyMap<StorageType | 'UNKNOWN', TypeUsage> {
  const length = daysBetween(period.from, period.until);
  const types = new Map<StorageType | 'UNKNOWN', TypeChanges>();
  for (const sku of skus) {
    const uncounted = sku.stock.held.filter(({ quantity }) => uncountedQuantities.has(quantity));
    const runs = unitRuns({ plus: onHandSums(sku), minus: uncounted.map(({ units }) => units) }, period);
    if (runs.length === 0) continue;
    for (const { storageType = 'UNKNOWN', unitVolume, evidence, ...days } of unitParts(
      sku,
      country,
      period,
    )) {
      const ofPart = clipRuns(runs, days);
      if (ofPart.length === 0) continue;
      const type = types.get(storageType) ?? new TypeChanges(length);
      types.set(storageType, type);
      for (const each of [...evidence, sku.stream]) type.evidence.add(each);
      for (const { from, until, units } of ofPart)
        type.add(usageOf(units, unitVolume), daysBetween(period.from, from), daysBetween(period.from, until));
    }
  }
  return new Map([...types].map(([type, changes]) => [type, changes.usage()]));
}

const usageOf = (units: number, unitVolume: Volume | undefined): DayUsage => ({
  volume: unitVolume === undefined || units < 0 ? noVolume : times(unitVolume, String(units)),
  skus: 1,
  unmeasured: unitVolume === undefined ? 1 : 0,
  belowZero: units < 0 ? 1 : 0,
});

const uncountedQuantities: ReadonlySet<HeldQuantity> = new Set([
  'pendingRemovalQuantity',
  'researchingQuantityInShortTerm',
  'researchingQuantityInMidTerm',
  'researchingQuantityInLongTerm',
]);

export const nothingStored: DayUsage = { volume: noVolume, skus: 0, unmeasured: 0, belowZero: 0 };

/** By how much the usage of a type changes on each day. */
class TypeChanges {
  readonly evidence = new Set<string>();
  readonly #changes: (DayUsage | undefined)[];

  constructor(days: number) {
    this.#changes = Array.from({ length: days });
  }

  add(usage: DayUsage, from: number, until: number): void {
    this.#changes[from] = sum(this.#changes[from] ?? nothingStored, usage);
    if (until < this.#changes.length)
      this.#changes[until] = sum(this.#changes[until] ?? nothingStored, negateUsage(usage));
  }

  usage(): TypeUsage {
    let today = nothingStored;
    const days = this.#changes.map((change) => {
      if (change !== undefined) today = sum(today, change);
      return today;
    });
    return { days, evidence: [...this.evidence] };
  }
}

const sum = (one: DayUsage, other: DayUsage): DayUsage => ({
  volume: plus(one.volume, other.volume),
  skus: one.skus + other.skus,
  unmeasured: one.unmeasured + other.unmeasured,
  belowZero: one.belowZero + other.belowZero,
});

const negateUsage = ({ volume, skus, unmeasured, belowZero }: DayUsage): DayUsage => ({
  volume: minus(noVolume, volume),
  skus: -skus,
  unmeasured: -unmeasured,
  belowZero: -belowZero,
});
