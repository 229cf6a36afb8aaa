import { rateOn } from '#domain/awd/rateOn';
import { type BillableService, billableServices } from '#domain/fees/lines/awd/billableServices';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import { skuFinder } from '#domain/fees/lines/unit/skuFinder';
import { unpricedFee } from '#domain/fees/lines/unpricedFee';
import { type AwdTerms, awdProcessing, awdTransport } from '#domain/fees/pricing/awd';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { computedFeeTypes } from '#domain/values/feeType';
import { oneDay } from '#domain/values/month';
import { noVolume, plus } from '#domain/values/volume';

/** AWD's processing and transport fees by SKU, day and service. Processing is charged by the box, transport by volume. */
export function* awdHandlingLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month } = storeMonth;
  const find = skuFinder(sources, country);
  for (const { country: awdCountry, msku, handled, rates } of sources.awd) {
    if (awdCountry !== country) continue;
    const servicesOfMonth = handled
      .flatMap((each) => billableServices(each, storeMonth))
      .filter(({ day }) => day.startsWith(`${month}-`));
    const servicesByKey = Map.groupBy(servicesOfMonth, keyOf);
    for (const key of [...servicesByKey.keys()].sort()) {
      const [first, ...others] = servicesByKey.get(key) ?? [];
      if (first === undefined) continue;
      const services = [first, ...others] as const;
      const datedRate = rateOn(rates, first.day);
      const subject = { ...find(msku).subject, service: first.service, ...first.unknown?.about };
      const events = services.map(({ handling: { event } }) => event);
      const evidence = datedRate === undefined ? events : [datedRate.event, ...events];
      for (const fee of feesOf(services, { country, rate: datedRate?.rate, subject }, storeMonth))
        yield { ...fee, evidence };
    }
  }
}

const keyOf = ({ day, service, unknown }: BillableService): string =>
  `${day} ${service} ${unknown?.why.reason ?? ''}`;

/** The fees of one service on one day. */
function feesOf(
  services: readonly [BillableService, ...BillableService[]],
  terms: AwdTerms,
  { book }: StoreMonth,
): readonly ComputedFee[] {
  const [{ service, day, unknown }] = services;
  const boxes = services.reduce((sum, { handling }) => sum + handling.boxes, 0);
  if (unknown !== undefined) {
    const { country, subject } = terms;
    const inputs = { boxes: String(boxes), service };
    const facts = { feeType: computedFeeTypes.awdProcessing, country, period: oneDay(day), subject, inputs };
    return unpricedFee(facts, 'awd', unknown.why, book);
  }
  switch (service) {
    case 'TRANSPORT':
    case 'MULTI_CHANNEL_TRANSPORT': {
      const volume = services.reduce((sum, { handling }) => plus(sum, handling.volume), noVolume);
      return awdTransport({ ...terms, day, service, volume }, book);
    }
    case 'PROCESSING':
    case 'INBOUND_PROCESSING':
    case 'OUTBOUND_PROCESSING':
      return awdProcessing({ ...terms, day, service, boxes }, book);
  }
}
