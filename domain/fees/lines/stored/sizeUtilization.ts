import Big from 'big.js';
import { remainingUnitsText } from '#domain/fees/lines/remainingUnitsText';
import { onHandSums } from '#domain/fees/lines/sharedStock';
import { customerShipments, unitsShipped } from '#domain/fees/lines/sold/customerShipments';
import type { SkuSource } from '#domain/fees/lines/sources';
import { type RatedPart, ratedParts, storedRuns } from '#domain/fees/lines/stored/ratedParts';
import { clipRuns, type UnitRun, unitRuns } from '#domain/fees/lines/stored/unitRuns';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import type { UtilizedStorage } from '#domain/fees/pricing/storageUtilization';
import { storedDays } from '#domain/fees/pricing/storedRuns';
import type { Size } from '#domain/fees/rateCards/row';
import { laterDay } from '#domain/values/calendar';
import type { Marketplace } from '#domain/values/marketplace';
import { quotient } from '#domain/values/quotient';
import type { RunningSums } from '#domain/values/runningSums';
import { noVolume, plus, times, type Volume } from '#domain/values/volume';

/** How well the stock of one size was used in 13 weeks, or why that is not known. */
export type SizeUtilization =
  | { readonly known: true; readonly ofSize: UtilizedStorage['ofSize'] }
  | { readonly known: false; readonly why: NotComputableReason };

const trailingDays = 13 * 7;

/**
 * Average days of all SKUs together, by size, over the 13 weeks that end before `until`. A SKU of which the size is not known
 * may be of either.
 */
export function sizeUtilization(
  skus: readonly SkuSource[],
  country: Marketplace,
  until: string,
): { readonly [Of in Size]: SizeUtilization } {
  const weeks = { from: laterDay(until, -trailingDays), until };
  const sums = { STANDARD: new SizeSums(), OVERSIZE: new SizeSums() };
  for (const sku of skus) {
    const runs = unitRuns({ plus: onHandSums(sku) }, weeks);
    const shipped = customerShipments(sku.stock);
    if (runs.length === 0 && unitsShipped(shipped, weeks) === 0) continue;
    for (const part of ratedParts(sku, country, weeks)) {
      if (part.size.known) sums[part.size.size].add(part, runs, shipped);
      else if (clipRuns(runs, part).length > 0 || unitsShipped(shipped, part) !== 0)
        for (const size of [sums.STANDARD, sums.OVERSIZE]) size.doubt({ reason: 'size-unknown' });
    }
  }
  return { STANDARD: sums.STANDARD.average(), OVERSIZE: sums.OVERSIZE.average() };
}

class SizeSums {
  #storedDays = noVolume;
  #shipped = noVolume;
  #why: NotComputableReason | undefined;

  doubt(why: NotComputableReason): void {
    this.#why ??= why;
  }

  add(part: RatedPart, runs: readonly UnitRun[], shipments: readonly RunningSums[]): void {
    const { volumeDays } = storedDays(storedRuns(part, runs), part);
    if (volumeDays === undefined) this.doubt({ reason: 'stored-unmeasured', what: 'units' });
    else this.#storedDays = plus(this.#storedDays, volumeDays);
    if (clipRuns(runs, part).some(({ units }) => units < 0)) this.doubt(remainingUnitsText);
    for (const { unitVolume, ...days } of part.parts) {
      const units = unitsShipped(shipments, days);
      if (units === 0) continue;
      if (unitVolume === undefined) this.doubt({ reason: 'shipped-unmeasured' });
      else this.#shipped = plus(this.#shipped, times(unitVolume, String(units)));
    }
  }

  average(): SizeUtilization {
    if (this.#why !== undefined) return { known: false, why: this.#why };
    return {
      known: true,
      ofSize: {
        averageVolume: averageDay(this.#storedDays),
        averageShippedVolume: averageDay(this.#shipped),
      },
    };
  }
}

const averageDay = ({ cubicCentimetres }: Volume): Volume => ({
  cubicCentimetres: quotient(cubicCentimetres, new Big(String(trailingDays))),
});
