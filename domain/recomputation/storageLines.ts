import { type ComputedFee, computedFeeTypes, notComputable, type Subject } from '#domain/fees/computedFee';
import { daysOf } from '#domain/fees/month';
import { monthlyStorage } from '#domain/fees/monthlyStorage';
import { centerRuns } from '#domain/recomputation/centerRuns';
import { commonDays } from '#domain/recomputation/commonDays';
import type { AskedMonth, RecomputedLine } from '#domain/recomputation/recomputedLine';
import { linesOfSharedStock, sharesStock, skusOf } from '#domain/recomputation/sharedStock';
import { skuSubject } from '#domain/recomputation/skuSubject';
import type { FeeSources } from '#domain/recomputation/sources';
import { type UnitPart, unitParts } from '#domain/recomputation/unitOnDay';
import { runsWithin, type UnitRun } from '#domain/recomputation/unitRuns';

/**
 * Monthly storage by SKU and fulfillment center, as Amazon bills it; `*` is where units in transit between centers are. A
 * line for each time in which units are of one size and one class of goods.
 */
export function* storageLines(sources: FeeSources, asked: AskedMonth): Iterable<RecomputedLine> {
  const { country, month } = asked;
  if (sharesStock(country)) {
    yield* linesOfSharedStock(sources, asked, computedFeeTypes.storage);
    return;
  }
  const period = daysOf(month);
  for (const sku of skusOf(sources, country)) {
    const centers = centerRuns(sku.stock, period);
    if (centers.length === 0) continue;
    const rated = ratedAlike(unitParts(sku, country, period));
    for (const [fulfillmentCenter, runs] of centers) {
      const subject = { ...skuSubject(sku), fulfillmentCenter };
      for (const parts of rated)
        for (const fee of storedAs(parts, runs, subject, asked))
          yield { ...fee, evidence: [...new Set(parts.flatMap(({ evidence }) => evidence)), sku.stream] };
    }
  }
}

type Parts = readonly [UnitPart, ...UnitPart[]];

/** Neighbours that the same row of a card is for; volumes may differ. */
function ratedAlike(parts: readonly UnitPart[]): readonly Parts[] {
  const rated: [UnitPart, ...UnitPart[]][] = [];
  for (const part of parts) {
    const last = rated.at(-1);
    if (last !== undefined && rowOf(last[0]) === rowOf(part)) last.push(part);
    else rated.push([part]);
  }
  return rated;
}

const rowOf = ({ size, dangerousGoods }: UnitPart): string =>
  `${size.known ? size.size : size.why} ${dangerousGoods}`;

function storedAs(
  parts: Parts,
  runs: readonly UnitRun[],
  subject: Subject,
  { country, month, book }: AskedMonth,
): readonly ComputedFee[] {
  const [{ from, size, dangerousGoods }] = parts;
  const period = { from, until: parts.at(-1)?.until ?? from };
  const stored = runsWithin(runs, period);
  if (stored.length === 0) return [];
  const unknown = (why: string): readonly ComputedFee[] => [
    {
      ...{ feeType: computedFeeTypes.storage, country, period, subject, inputs: {} },
      result: notComputable(why),
    },
  ];
  if (stored.some(({ units }) => units < 0)) return unknown('more units left than are known to have come');
  if (!size.known) return unknown(size.why);
  const ofParts = parts.flatMap((part) =>
    runsWithin(stored, part).map(({ units, ...run }) => ({
      ...run,
      units: String(units),
      ...(part.unitVolume !== undefined && { unitVolume: part.unitVolume }),
    })),
  );
  const fees = monthlyStorage(
    { country, month, size: size.size, dangerousGoods, subject, runs: ofParts },
    book,
  );
  return fees.map((fee) => ({ ...fee, period: commonDays(fee.period, period) }));
}
