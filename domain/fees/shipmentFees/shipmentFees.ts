import { type FeeType, feeTypes } from '#domain/values/feeType';
import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';

/** Written once and never edited: a correction is a reversal and a new line. */
export interface FeeLine {
  /** Never to be added to each other (rule 10). */
  readonly kind: 'estimate' | 'charge';
  readonly feeType: FeeType;
  /** Null where it is unknown, which is not 0. A reversal is negative. */
  readonly amount: Money | null;
  /** When it came to be, UTC. */
  readonly from: Instant;
  /** When a charge posts: it is pending strictly before. */
  readonly postsAt?: Instant;
  /** Positions in the log of the events behind it. */
  readonly positions: readonly string[];
  /** A rule that no source of Amazon's own states had a part in it. */
  readonly unverified: boolean;
}

/** What happened at an instant, and where in the log it says so. */
export interface Moment {
  readonly at: Instant;
  readonly position: string;
}

/** The fees of one shipment, and what has happened to all of them. */
export interface ShipmentFees {
  readonly shipmentId: string;
  readonly sellerId: string;
  readonly shipmentConfirmationId: string;
  readonly marketplace: Marketplace;
  /** Who named the amounts: Amazon, a simulation, or whoever adopted the shipment. */
  readonly source: string;
  readonly lines: FeeLine[];
  /** Since then its fees are unknown, as far as nobody has said (rule 25). */
  readonly adopted?: Moment;
  readonly ownCarrier?: boolean;
  /** The end of the charge's window, exclusive. */
  voidableUntil?: Instant;
  /** That somebody noticed that end. */
  windowClosed?: Moment;
  voided?: Moment;
  cancelled?: Moment;
}

/** An estimate accepted at `at`. */
export const estimateLine = ({ at, position }: Moment, feeType: FeeType, amount: Money | null): FeeLine => ({
  kind: 'estimate',
  feeType,
  amount,
  from: at,
  positions: [position],
  unverified: false,
});

/** The partnered carrier's charge, accepted at `at`. */
export const carrierChargeLine = (
  { at, position }: Moment,
  amount: Money | null,
  postsAt: Instant,
  unverified: boolean,
): FeeLine => ({
  kind: 'charge',
  feeType: feeTypes.shipping,
  amount,
  from: at,
  postsAt,
  positions: [position],
  unverified,
});
