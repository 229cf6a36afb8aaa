import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import { sharedStockLine, sharesStock, skusOf } from '#domain/fees/lines/sharedStock';
import { customerShipments, unitsShipped } from '#domain/fees/lines/sold/customerShipments';
import { historicalSupply, supplyWeek } from '#domain/fees/lines/sold/historicalSupply';
import type { FeeSources, SkuSource } from '#domain/fees/lines/sources';
import { sizeChanges, sizedUnit, tierChanges } from '#domain/fees/lines/unit/sizedUnit';
import { skuSubject } from '#domain/fees/lines/unit/skuSubject';
import { unpricedFee } from '#domain/fees/lines/unpricedFee';
import { lowInventory, type ProductSupply } from '#domain/fees/pricing/lowInventory';
import { cardsOn } from '#domain/fees/rateCards/cardsOn';
import type { CardOf } from '#domain/fees/rateCards/rateCard';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';
import { daysFrom, laterDay, weekStart } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';
import type { Period } from '#domain/values/period';
import { splitPeriod } from '#domain/values/splitPeriod';

/**
 * Units shipped while stock was low, by SKU and week: days of supply are those before each Sunday, on which the weeks of
 * Amazon's own example begin. Of parent products nothing is known, so that where the card counts theirs there are no weeks.
 */
export function* lowInventoryLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month } = storeMonth;
  const period = daysOf(month);
  const activeSince = sources.account?.activeSince;
  const newUntil = activeSince === undefined ? period.from : laterDay(activeSince, newSellerDays);
  const times = feeTimes(period, storeMonth).map((time) => ({
    ...time,
    changes: [newUntil, ...tierChanges, ...(time.level === 'FNSKU' ? sundays(time) : [])],
  }));
  if (times.length === 0) return;
  const days = daysFrom(supplyWeek(weekStart(period.from)).ago90, laterDay(period.until, -1));
  for (const sku of skusOf(sources, country)) {
    const shipmentSums = customerShipments(sku.stock, 'AMAZON');
    if (unitsShipped(shipmentSums, period) <= 0) continue;
    if (sharesStock(country)) {
      yield sharedStockLine(sku, country, period, computedFeeTypes.lowInventory);
      continue;
    }
    const supply = historicalSupply(sku.stock, days);
    for (const time of times)
      for (const part of splitPeriod(time, [...time.changes, ...sizeChanges(sku)])) {
        const units = unitsShipped(shipmentSums, part);
        if (units <= 0 || part.from < newUntil) continue;
        const productSupply = time.level === 'FNSKU' ? supply(supplyWeek(weekStart(part.from))) : undefined;
        yield* linesOf(sku, units, part, productSupply, storeMonth);
      }
  }
}

/** Amazon exempts a seller for as long. */
const newSellerDays = 365;

interface FeeTime extends Period {
  /** What supply is counted for; where cards are in doubt, by any of them. */
  readonly level: CardOf<'low-inventory-level'>['terms']['level'];
}

/** The parts of a month in which there may be a fee. */
const feeTimes = (period: Period, { country, book }: StoreMonth): readonly FeeTime[] =>
  splitAtChanges(book, 'low-inventory-level', country, period).flatMap((time) => {
    const answer = cardsOn(book, 'low-inventory-level', country, time.from);
    if (answer.kind === 'no-fee') return [];
    const cards = answer.kind === 'one' ? [answer.card] : answer.kind === 'none' ? [] : answer.cards;
    const isBySku = cards.some(({ terms }) => terms.level === 'FNSKU');
    return [{ ...time, level: isBySku ? 'FNSKU' : 'PARENT' }];
  });

const sundays = ({ from, until }: Period): readonly string[] =>
  daysFrom(from, until).filter((day) => weekStart(day) === day);

function linesOf(
  sku: SkuSource,
  units: number,
  period: Period,
  productSupply: ProductSupply | undefined,
  { country, book }: StoreMonth,
): readonly RecomputedLine[] {
  const { from: shippedOn } = period;
  const size = sizedUnit(sku, country, shippedOn);
  const subject = skuSubject(sku);
  const supply = productSupply === undefined ? {} : { FNSKU: productSupply };
  const inputs = { units: String(units), ...(productSupply !== undefined && shownSupply(productSupply)) };
  const facts = { feeType: computedFeeTypes.lowInventory, country, period, subject, inputs };
  const fees = size.known
    ? lowInventory({ ...size, country, shippedOn, units, supply, subject }, book)
    : unpricedFee(facts, 'low-inventory-level', size.why, book);
  const evidence = [...size.evidence, sku.stream];
  return fees.map((fee) => ({ ...fee, period, inputs: { ...fee.inputs, ...inputs }, evidence }));
}

const shownSupply = ({ over90Days, over30Days, unitsInPrior7Days }: ProductSupply) => ({
  sellable90: over90Days.sellableUnits,
  shipped90: over90Days.shippedUnits,
  sellable30: over30Days.sellableUnits,
  shipped30: over30Days.shippedUnits,
  shippedInPrior7Days: String(unitsInPrior7Days),
});
