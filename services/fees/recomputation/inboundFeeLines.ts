import { feeKinds } from '#domain/fees/lines/feeKinds';
import type { InboundSource } from '#domain/fees/lines/inbound/inboundSource';
import type { FeeSources } from '#domain/fees/lines/sources';
import { daysAfterReceipt } from '#domain/fees/pricing/inboundPlacement';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { laterDay } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import { monthsOf } from '#domain/values/month';
import { lineId } from '#services/fees/recomputation/lineId';
import type { FeeLedgerLine } from '#services/fees/recomputation/recomputeFees';

/** Every line of the inbound fees of some shipments, by shipment confirmation id, in whichever months they are. */
export function inboundFeeLines(
  sources: FeeSources,
  shipments: ReadonlySet<string>,
  book: RateCardBook,
): readonly FeeLedgerLine[] {
  const { sellerId } = sources;
  const shipmentSources = sources.inbound.filter((each) => shipments.has(each.shipmentConfirmationId));
  const lines: FeeLedgerLine[] = [];
  for (const [country, storeSources] of Map.groupBy(shipmentSources, ({ marketplace }) => marketplace))
    for (const month of [...new Set(storeSources.flatMap(feeMonths))].sort())
      for (const { linesOfMonth } of kinds)
        for (const line of linesOfMonth(sources, { country, month, book }))
          if (shipments.has(line.subject['shipmentConfirmationId'] ?? ''))
            lines.push({ ...line, id: lineId(sellerId, month, line), sellerId, month });
  return lines;
}

const { placement, inboundDefect, prep } = computedFeeTypes;
const kinds = feeKinds.filter(({ feeTypes }) =>
  [placement, inboundDefect, prep].some((feeType) => feeTypes.includes(feeType)),
);

/** The months from its creation until the last day on which it can incur a fee. */
function feeMonths({ begun, steps, skus }: InboundSource): readonly string[] {
  const received = skus.flatMap((sku) => Object.keys(sku.received));
  const days = [begun, ...Object.values(steps)]
    .map(({ on }) => on)
    .concat(received)
    .sort();
  const [first = begun.on] = days;
  const last = days.at(-1) ?? begun.on;
  return monthsOf({ from: first, until: laterDay(last, Math.max(daysAfterReceipt, daysUntilLate) + 1) });
}

/** How many days after its creation a shipment from abroad is late; any other is late long before. */
const daysUntilLate = 76;
