import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import { remainingUnitsText } from '#domain/fees/lines/remainingUnitsText';
import { sharedStockLines, sharesStock, skusOf } from '#domain/fees/lines/sharedStock';
import type { FeeSources } from '#domain/fees/lines/sources';
import { centerRuns } from '#domain/fees/lines/stored/centerRuns';
import { type RatedPart, ratedParts, storedRuns } from '#domain/fees/lines/stored/ratedParts';
import { clipRuns, type UnitRun } from '#domain/fees/lines/stored/unitRuns';
import { skuSubject } from '#domain/fees/lines/unit/skuSubject';
import { type ComputedFee, notComputable, type Subject } from '#domain/fees/pricing/computedFee';
import { monthlyStorage } from '#domain/fees/pricing/monthlyStorage';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import { commonDays } from '#domain/values/commonDays';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';

/**
 * Monthly storage by SKU and fulfillment center, as Amazon bills it; `*` is where units in transit between centers are. A
 * line for each time in which units are of one size and one class of goods.
 */
export function* storageLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month } = storeMonth;
  const period = daysOf(month);
  if (sharesStock(country)) {
    yield* sharedStockLines(sources, country, period, computedFeeTypes.storage);
    return;
  }
  for (const sku of skusOf(sources, country)) {
    const centers = centerRuns(sku.stock, period);
    if (centers.length === 0) continue;
    const parts = ratedParts(sku, country, period);
    for (const [fulfillmentCenter, runs] of centers) {
      const subject = { ...skuSubject(sku), fulfillmentCenter };
      for (const part of parts)
        for (const fee of storageFees(part, runs, subject, storeMonth))
          yield { ...fee, evidence: [...part.evidence, sku.stream] };
    }
  }
}

function storageFees(
  part: RatedPart,
  runs: readonly UnitRun[],
  subject: Subject,
  { country, month, book }: StoreMonth,
): readonly ComputedFee[] {
  const { from, until, size, dangerousGoods } = part;
  const partRuns = clipRuns(runs, part);
  if (partRuns.length === 0) return [];
  const notKnown = (why: NotComputableReason): readonly ComputedFee[] => [
    {
      ...{ feeType: computedFeeTypes.storage, country, period: { from, until }, subject, inputs: {} },
      result: notComputable(why),
    },
  ];
  if (partRuns.some(({ units }) => units < 0)) return notKnown(remainingUnitsText);
  if (!size.known) return notKnown(size.why);
  const fees = monthlyStorage(
    { country, month, size: size.size, dangerousGoods, subject, runs: storedRuns(part, partRuns) },
    book,
  );
  return fees.map((fee) => ({ ...fee, period: commonDays(fee.period, part) }));
}
