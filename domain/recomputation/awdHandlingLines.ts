import { rateOn } from '#domain/awd/rateOn';
import { awdCharges, awdProcessing, awdTransport } from '#domain/fees/awd';
import { type ComputedFee, computedFeeTypes, type Subject } from '#domain/fees/computedFee';
import { oneDay } from '#domain/fees/month';
import type { AwdService } from '#domain/rateCards/programs';
import type { AwdHandling } from '#domain/recomputation/awdSource';
import type { AskedMonth, RecomputedLine } from '#domain/recomputation/recomputedLine';
import { skuFinder } from '#domain/recomputation/skuFinder';
import type { FeeSources } from '#domain/recomputation/sources';
import { unpriced } from '#domain/recomputation/unpriced';
import { noVolume, plus } from '#domain/volume';

/** What AWD charges for boxes that come and go: by SKU, service and day, processing a box and transport its volume. */
export function* awdHandlingLines(sources: FeeSources, asked: AskedMonth): Iterable<RecomputedLine> {
  const { country, month } = asked;
  const find = skuFinder(sources, country);
  for (const { country: of, msku, handled, rates } of sources.awd) {
    if (of !== country) continue;
    const due = handled
      .flatMap((each) => dueFor(each, asked))
      .filter(({ day }) => day.startsWith(`${month}-`));
    for (const alike of [...Map.groupBy(due, keyOf).entries()].sort(byKey).map(([, each]) => each)) {
      const [first] = alike;
      if (first === undefined) continue;
      const said = rateOn(rates, first.day);
      const subject = { ...find(msku).subject, service: first.service, ...first.about };
      const evidence = [
        ...(said === undefined ? [] : [said.event]),
        ...alike.map(({ handling: { event } }) => event),
      ];
      for (const fee of feesOf(alike, first, { rate: said?.rate, subject }, asked))
        yield { ...fee, evidence };
    }
  }
}

/** One thing that is charged for boxes, on the day whose card counts. */
interface Due {
  readonly handling: AwdHandling;
  readonly service: Exclude<AwdService, 'STORAGE'>;
  readonly day: string;
  /** Why nobody knows what it costs. */
  readonly why?: string;
  /** What sets such a line apart. */
  readonly about?: Subject;
}

function dueFor(handling: AwdHandling, { country, book }: AskedMonth): readonly Due[] {
  const { what, on: day } = handling;
  const isCharged = (service: AwdService) => awdCharges(book, country, day, service);
  switch (what) {
    case 'RECEIVED':
      return isCharged('INBOUND_PROCESSING') ? [{ handling, service: 'INBOUND_PROCESSING', day }] : [];
    case 'REPLENISHED':
      return [
        isCharged('OUTBOUND_PROCESSING')
          ? { handling, service: 'OUTBOUND_PROCESSING', day }
          : dueOnDelivery(handling),
        { handling, service: 'TRANSPORT', day },
      ];
    case 'SENT':
      return [
        isCharged('OUTBOUND_PROCESSING')
          ? { handling, service: 'OUTBOUND_PROCESSING', day }
          : { handling, service: 'PROCESSING', day, why: sentElsewhere, about: { destination: 'elsewhere' } },
        { handling, service: 'MULTI_CHANNEL_TRANSPORT', day },
      ];
  }
}

/** Until April 2025 a box was processed once, and charged when FBA had it. */
const dueOnDelivery = (handling: AwdHandling): Due =>
  handling.deliveredOn === undefined
    ? {
        handling,
        service: 'PROCESSING',
        day: handling.on,
        why: notDelivered,
        about: { delivered: 'not known' },
      }
    : { handling, service: 'PROCESSING', day: handling.deliveredOn };

const notDelivered = 'the day on which FBA had the boxes is not known';
const sentElsewhere = 'what it cost to process boxes that did not go to FBA is not known';

const keyOf = ({ day, service, why = '' }: Due): string => `${day} ${service} ${why}`;
const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

function feesOf(
  alike: readonly Due[],
  { service, day, why }: Due,
  terms: { readonly rate: Parameters<typeof awdProcessing>[0]['rate']; readonly subject: Subject },
  { country, book }: AskedMonth,
): readonly ComputedFee[] {
  const boxes = alike.reduce((sum, { handling }) => sum + handling.boxes, 0);
  if (why !== undefined) {
    const inputs = { boxes: String(boxes), service };
    const { subject } = terms;
    const facts = { feeType: computedFeeTypes.awdProcessing, country, period: oneDay(day), subject, inputs };
    return unpriced(facts, 'awd', why, book);
  }
  switch (service) {
    case 'TRANSPORT':
    case 'MULTI_CHANNEL_TRANSPORT': {
      const volume = alike.reduce((sum, { handling }) => plus(sum, handling.volume), noVolume);
      return awdTransport({ ...terms, country, day, service, volume }, book);
    }
    case 'PROCESSING':
    case 'INBOUND_PROCESSING':
    case 'OUTBOUND_PROCESSING':
      return awdProcessing({ ...terms, country, day, service, boxes }, book);
  }
}
