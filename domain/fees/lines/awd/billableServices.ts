import type { AwdHandling } from '#domain/fees/lines/awd/awdSource';
import type { StoreMonth } from '#domain/fees/lines/recomputedLine';
import { awdCharges } from '#domain/fees/pricing/awd';
import type { Subject } from '#domain/fees/pricing/computedFee';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import type { AwdService } from '#domain/fees/rateCards/programs';

/** One service that AWD charges for, on the day whose rate card counts. */
export interface BillableService {
  readonly handling: AwdHandling;
  readonly service: Exclude<AwdService, 'STORAGE'>;
  readonly day: string;
  /** Where nobody knows what it costs: why, and what sets such a line apart. */
  readonly unknown?: { readonly why: NotComputableReason; readonly about: Subject };
}

/** The services that Amazon charges when boxes come or leave, by the cards of that day. */
export function billableServices(
  handling: AwdHandling,
  { country, book }: StoreMonth,
): readonly BillableService[] {
  const { what, on: day } = handling;
  const isCharged = (service: AwdService) => awdCharges(book, country, day, service);
  switch (what) {
    case 'RECEIVED':
      return isCharged('INBOUND_PROCESSING') ? [{ handling, service: 'INBOUND_PROCESSING', day }] : [];
    case 'REPLENISHED':
      return [
        isCharged('OUTBOUND_PROCESSING')
          ? { handling, service: 'OUTBOUND_PROCESSING', day }
          : processingOnDelivery(handling),
        { handling, service: 'TRANSPORT', day },
      ];
    case 'SENT':
      return [
        isCharged('OUTBOUND_PROCESSING')
          ? { handling, service: 'OUTBOUND_PROCESSING', day }
          : { handling, service: 'PROCESSING', day, unknown: unknownProcessing },
        { handling, service: 'MULTI_CHANNEL_TRANSPORT', day },
      ];
  }
}

/** Until April 2025 a box was processed once, and charged when FBA had it. */
const processingOnDelivery = (handling: AwdHandling): BillableService =>
  handling.deliveredOn === undefined
    ? { handling, service: 'PROCESSING', day: handling.on, unknown: unknownDelivery }
    : { handling, service: 'PROCESSING', day: handling.deliveredOn };

const unknownDelivery = {
  why: { reason: 'delivery-day-unknown' },
  about: { delivered: 'not known' },
} as const;
const unknownProcessing = {
  why: { reason: 'processing-elsewhere-unknown' },
  about: { destination: 'elsewhere' },
} as const;
