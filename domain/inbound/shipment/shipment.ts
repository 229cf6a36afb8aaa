import type { Pallet } from '#domain/inbound/box';
import type { UnitsBySku } from '#domain/inbound/boxing';
import type { ShipmentFact } from '#domain/inbound/shipment/events';
import type { CarrierChargeStatus, JourneyStatus } from '#domain/inbound/shipment/lifecycle';
import type { AmazonStatus, ShipmentBox } from '#domain/inbound/shipment/values';
import type { Address } from '#domain/values/address';
import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';
import type { ShippingMode, ShippingSolution } from '#domain/values/transportation';

/** The state of a shipment: what deciding the next command needs. */
export interface Shipment {
  readonly journey: Exclude<JourneyStatus, 'none'>;
  readonly charge: CarrierChargeStatus;
  /** Recorded from after its confirmation on: what was not given then is unknown. */
  readonly adopted: boolean;
  readonly shipmentConfirmationId: string;
  readonly name: string;
  readonly marketplace: Marketplace;
  readonly sourceAddress: Address | undefined;
  readonly abandonedFrom: Instant;

  readonly promised: UnitsBySku;
  /** What `promised` was when transportation was confirmed: every later edit is measured against it. */
  readonly firstConfirmed: UnitsBySku;
  readonly received: ReadonlyMap<string, ReceivedUnits>;

  readonly boxes: readonly ShipmentBox[];
  /** The highest number of any box id so far: numbers are never reused. */
  readonly lastBoxNumber: number;
  readonly pallets: readonly Pallet[];
  readonly trackingIds: ReadonlyMap<string, string>;
  readonly ltlTracking: ShipmentFact<'TrackingDetailsUpdated'>['ltlTrackingDetail'];

  readonly transportationOptionId: string | undefined;
  readonly shippingMode: ShippingMode | undefined;
  readonly shippingSolution: ShippingSolution | undefined;
  readonly shipDate: string | undefined;

  /** The partnered carrier's charge as last accepted. */
  readonly carrierCharge: Money | undefined;
  readonly voidableUntil: Instant | undefined;
  /** Offered, neither accepted nor declined. */
  readonly openQuote: Money | undefined;

  /** Recorded milestones, by `milestoneKey`. */
  readonly milestones: ReadonlySet<string>;
  readonly reportedStatus: AmazonStatus | undefined;
}

export interface ReceivedUnits {
  readonly sellable: number;
  readonly unsellable: number;
}
