import { computedFeeTypes } from '#domain/fees/computedFee';
import { oneDay } from '#domain/fees/month';
import { removalFee } from '#domain/fees/removal';
import { marketplaces } from '#domain/marketplace';
import type { RemovalKind } from '#domain/rateCards/programs';
import type { Happening } from '#domain/recomputation/inbound/inboundSource';
import type { AskedMonth, RecomputedLine } from '#domain/recomputation/recomputedLine';
import type { RemovalSource } from '#domain/recomputation/removed/removalSource';
import { lineOfSharedStock, sharesStock } from '#domain/recomputation/sharedStock';
import type { FeeSources } from '#domain/recomputation/sources';
import { sizedUnit } from '#domain/recomputation/unit/sizedUnit';
import { type FoundSku, skuFinder } from '#domain/recomputation/unit/skuFinder';
import { unpriced } from '#domain/recomputation/unpriced';

const feeTypes = {
  REMOVAL: computedFeeTypes.removal,
  DISPOSAL: computedFeeTypes.disposal,
  LIQUIDATION: computedFeeTypes.liquidation,
} as const satisfies { readonly [Kind in RemovalKind]: string };

/** What removal orders that completed in the month came to: the units that were sent back or sold off, and those disposed of. */
export function* removalLines(sources: FeeSources, asked: AskedMonth): Iterable<RecomputedLine> {
  const { country, month } = asked;
  const { network } = marketplaces[country];
  const find = skuFinder(sources, country);
  for (const order of sources.removals) {
    const { completed, removalType, shippedUnits, disposedUnits } = order;
    if (order.network !== network || !completed?.on.startsWith(`${month}-`)) continue;
    const leaving = removalType === 'LIQUIDATION' ? removalType : 'REMOVAL';
    const found = find(order.msku);
    yield* linesOf({ order, completed, found, kind: leaving, units: shippedUnits }, asked);
    yield* linesOf({ order, completed, found, kind: 'DISPOSAL', units: disposedUnits }, asked);
  }
}

interface Removed {
  readonly order: RemovalSource;
  readonly completed: Happening;
  readonly found: FoundSku;
  readonly kind: RemovalKind;
  readonly units: number;
}

function linesOf(
  { order, completed, found, kind, units }: Removed,
  { country, book }: AskedMonth,
): readonly RecomputedLine[] {
  if (units === 0) return [];
  const { ordered, removalOrderId } = order;
  const subject = { ...found.subject, removalOrderId };
  const period = oneDay(completed.on);
  const feeType = feeTypes[kind];
  if (found.sku !== undefined && sharesStock(country))
    return [{ ...lineOfSharedStock(found.sku, country, period, feeType), subject }];
  const size = sizedUnit(found.sku, country, ordered.on);
  const orderedOn = ordered.on;
  const inputs = { units: String(units), orderedOn };
  const fees = size.known
    ? removalFee({ ...size, country, kind, orderedOn, completedOn: completed.on, units, subject }, book)
    : unpriced({ feeType, country, period, subject, inputs }, 'removal', size.why, book);
  return fees.map((fee) => ({ ...fee, evidence: [...size.evidence, ordered.event, completed.event] }));
}
