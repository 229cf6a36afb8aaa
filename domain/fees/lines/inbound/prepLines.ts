import type { InboundSku } from '#domain/fees/lines/inbound/inboundSource';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import { skuFinder } from '#domain/fees/lines/unit/skuFinder';
import { prepAndLabel } from '#domain/fees/pricing/prepAndLabel';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';
import { daysOf } from '#domain/values/month';
import type { Period } from '#domain/values/period';

/** Units that were received and that Amazon was to prep or label, by shipment and SKU. */
export function* prepLines(
  sources: FeeSources,
  { country, month, book }: StoreMonth,
): Iterable<RecomputedLine> {
  const find = skuFinder(sources, country);
  const parts = splitAtChanges(book, 'prep-and-label', country, daysOf(month));
  for (const { marketplace, shipmentId, shipmentConfirmationId, begun, skus } of sources.inbound) {
    if (marketplace !== country) continue;
    const evidence = [begun.event, `shipment-${shipmentId}`];
    for (const sku of skus)
      for (const service of servicesOf(sku))
        for (const period of parts) {
          const units = receivedIn(sku, period);
          if (units === 0) continue;
          const subject = { ...find(sku.msku).subject, shipmentConfirmationId, shipmentId };
          for (const fee of prepAndLabel({ country, receivedOn: period.from, service, units, subject }, book))
            yield { ...fee, period, evidence };
        }
  }
}

function servicesOf({ prepOwner, labelOwner }: InboundSku) {
  const services = { PREP: prepOwner, LABEL: labelOwner };
  return (['PREP', 'LABEL'] as const).filter((service) => services[service] === 'AMAZON');
}

function receivedIn({ received }: InboundSku, { from, until }: Period): number {
  let units = 0;
  for (const day in received) if (from <= day && day < until) units += received[day] ?? 0;
  return units;
}
