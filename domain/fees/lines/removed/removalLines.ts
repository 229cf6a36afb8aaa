import type { Happening } from '#domain/fees/lines/inbound/inboundSource';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import type { RemovalSource } from '#domain/fees/lines/removed/removalSource';
import { sharedStockLine, sharesStock } from '#domain/fees/lines/sharedStock';
import type { FeeSources } from '#domain/fees/lines/sources';
import { sizedUnit } from '#domain/fees/lines/unit/sizedUnit';
import { type FoundSku, skuFinder } from '#domain/fees/lines/unit/skuFinder';
import { unpricedFee } from '#domain/fees/lines/unpricedFee';
import { removalFee } from '#domain/fees/pricing/removal';
import type { RemovalKind } from '#domain/fees/rateCards/programs';
import { computedFeeTypes } from '#domain/values/feeType';
import { marketplaces } from '#domain/values/marketplace';
import { oneDay } from '#domain/values/month';

const feeTypes = {
  REMOVAL: computedFeeTypes.removal,
  DISPOSAL: computedFeeTypes.disposal,
  LIQUIDATION: computedFeeTypes.liquidation,
} as const satisfies { readonly [Kind in RemovalKind]: string };

/** Fees of removal orders completed in the month: for units returned or liquidated, and for units disposed of. */
export function* removalLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month } = storeMonth;
  const { network } = marketplaces[country];
  const find = skuFinder(sources, country);
  for (const order of sources.removals) {
    const { completed, removalType, shippedUnits, disposedUnits } = order;
    if (order.network !== network || !completed?.on.startsWith(`${month}-`)) continue;
    const kindOfShipped = removalType === 'LIQUIDATION' ? removalType : 'REMOVAL';
    const foundSku = find(order.msku);
    yield* linesOf(
      { order, completed, found: foundSku, kind: kindOfShipped, units: shippedUnits },
      storeMonth,
    );
    yield* linesOf({ order, completed, found: foundSku, kind: 'DISPOSAL', units: disposedUnits }, storeMonth);
  }
}

interface RemovedUnits {
  readonly order: RemovalSource;
  readonly completed: Happening;
  readonly found: FoundSku;
  readonly kind: RemovalKind;
  readonly units: number;
}

function linesOf(
  { order, completed, found, kind, units }: RemovedUnits,
  { country, book }: StoreMonth,
): readonly RecomputedLine[] {
  if (units === 0) return [];
  const { ordered, removalOrderId } = order;
  const subject = { ...found.subject, removalOrderId };
  const period = oneDay(completed.on);
  const feeType = feeTypes[kind];
  if (found.sku !== undefined && sharesStock(country))
    return [{ ...sharedStockLine(found.sku, country, period, feeType), subject }];
  const size = sizedUnit(found.sku, country, ordered.on);
  const orderedOn = ordered.on;
  const inputs = { units: String(units), orderedOn };
  const fees = size.known
    ? removalFee({ ...size, country, kind, orderedOn, completedOn: completed.on, units, subject }, book)
    : unpricedFee({ feeType, country, period, subject, inputs }, 'removal', size.why, book);
  return fees.map((fee) => ({ ...fee, evidence: [...size.evidence, ordered.event, completed.event] }));
}
