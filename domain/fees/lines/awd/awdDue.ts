import type { AwdHandling } from '#domain/fees/lines/awd/awdSource';
import type { AskedMonth } from '#domain/fees/lines/recomputedLine';
import { awdCharges } from '#domain/fees/pricing/awd';
import type { Subject } from '#domain/fees/pricing/computedFee';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import type { AwdService } from '#domain/fees/rateCards/programs';

/** One thing that AWD charges for boxes, on the day whose card counts. */
export interface AwdDue {
  readonly handling: AwdHandling;
  readonly service: Exclude<AwdService, 'STORAGE'>;
  readonly day: string;
  /** Where nobody knows what it costs: why, and what sets such a line apart. */
  readonly unknown?: { readonly why: NotComputableReason; readonly about: Subject };
}

/** What boxes that came or went are charged for, as far as there is such a charge on that day. */
export function awdDue(handling: AwdHandling, { country, book }: AskedMonth): readonly AwdDue[] {
  const { what, on: day } = handling;
  const isCharged = (service: AwdService) => awdCharges(book, country, day, service);
  switch (what) {
    case 'RECEIVED':
      return isCharged('INBOUND_PROCESSING') ? [{ handling, service: 'INBOUND_PROCESSING', day }] : [];
    case 'REPLENISHED':
      return [
        isCharged('OUTBOUND_PROCESSING')
          ? { handling, service: 'OUTBOUND_PROCESSING', day }
          : onDelivery(handling),
        { handling, service: 'TRANSPORT', day },
      ];
    case 'SENT':
      return [
        isCharged('OUTBOUND_PROCESSING')
          ? { handling, service: 'OUTBOUND_PROCESSING', day }
          : { handling, service: 'PROCESSING', day, unknown: sentElsewhere },
        { handling, service: 'MULTI_CHANNEL_TRANSPORT', day },
      ];
  }
}

/** Until April 2025 a box was processed once, and charged when FBA had it. */
const onDelivery = (handling: AwdHandling): AwdDue =>
  handling.deliveredOn === undefined
    ? { handling, service: 'PROCESSING', day: handling.on, unknown: notDelivered }
    : { handling, service: 'PROCESSING', day: handling.deliveredOn };

const notDelivered = {
  why: { reason: 'delivery-day-unknown' },
  about: { delivered: 'not known' },
} as const;
const sentElsewhere = {
  why: { reason: 'processing-elsewhere-unknown' },
  about: { destination: 'elsewhere' },
} as const;
