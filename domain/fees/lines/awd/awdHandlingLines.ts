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

/** What AWD charges for boxes that come and go: by SKU, day and service, processing a box and transport its volume. */
export function* awdHandlingLines(sources: FeeSources, asked: StoreMonth): Iterable<RecomputedLine> {
  const { country, month } = asked;
  const find = skuFinder(sources, country);
  for (const { country: of, msku, handled, rates } of sources.awd) {
    if (of !== country) continue;
    const ofMonth = handled
      .flatMap((each) => billableServices(each, asked))
      .filter(({ day }) => day.startsWith(`${month}-`));
    const byKey = Map.groupBy(ofMonth, keyOf);
    for (const key of [...byKey.keys()].sort()) {
      const [first, ...others] = byKey.get(key) ?? [];
      if (first === undefined) continue;
      const due = [first, ...others] as const;
      const said = rateOn(rates, first.day);
      const subject = { ...find(msku).subject, service: first.service, ...first.unknown?.about };
      const events = due.map(({ handling: { event } }) => event);
      const evidence = said === undefined ? events : [said.event, ...events];
      for (const fee of feesOf(due, { country, rate: said?.rate, subject }, asked))
        yield { ...fee, evidence };
    }
  }
}

const keyOf = ({ day, service, unknown }: BillableService): string =>
  `${day} ${service} ${unknown?.why.reason ?? ''}`;

/** Of what is due on one day for one service. */
function feesOf(
  due: readonly [BillableService, ...BillableService[]],
  terms: AwdTerms,
  { book }: StoreMonth,
): readonly ComputedFee[] {
  const [{ service, day, unknown }] = due;
  const boxes = due.reduce((sum, { handling }) => sum + handling.boxes, 0);
  if (unknown !== undefined) {
    const { country, subject } = terms;
    const inputs = { boxes: String(boxes), service };
    const facts = { feeType: computedFeeTypes.awdProcessing, country, period: oneDay(day), subject, inputs };
    return unpricedFee(facts, 'awd', unknown.why, book);
  }
  switch (service) {
    case 'TRANSPORT':
    case 'MULTI_CHANNEL_TRANSPORT': {
      const volume = due.reduce((sum, { handling }) => plus(sum, handling.volume), noVolume);
      return awdTransport({ ...terms, day, service, volume }, book);
    }
    case 'PROCESSING':
    case 'INBOUND_PROCESSING':
    case 'OUTBOUND_PROCESSING':
      return awdProcessing({ ...terms, day, service, boxes }, book);
  }
}
