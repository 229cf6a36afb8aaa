import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import {
  type CarrierChargeStatus,
  carrierChargeLifecycle,
  type JourneyStatus,
  journeyLifecycle,
} from '#domain/inbound/shipment/lifecycle';
import type { AmazonStatus } from '#domain/inbound/shipment/values';
import type { ShipmentItem } from '#domain/inbound/shipmentItem';
import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import type { ShippingMode, ShippingSolution } from '#domain/values/transportation';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact, Rows } from '#projections/projection';

/** A shipment as a list shows it, by shipment id. What is absent is not known, or not yet. */
export interface ShipmentRow {
  sellerId?: string;
  /** None where the shipment was adopted. */
  inboundPlanId?: string;
  shipmentConfirmationId?: string;
  name?: string;
  marketplace?: Marketplace;
  warehouseId?: string;
  journey: JourneyStatus;
  charge: CarrierChargeStatus;
  /** The status that Amazon last reported. It may be one that the journey does not have. */
  reported?: AmazonStatus;
  shippingMode?: ShippingMode;
  shippingSolution?: ShippingSolution;
  carrier?: string;
  /** A day in the marketplace. */
  shipDate?: string;
  unitsPromised: number;
  unitsReceived: number;
  /** When the last thing happened in the world, UTC. */
  occurredAt?: Instant;
  /** Facts that deserve a second look. */
  flagged: number;
  /** Whether the carrier's charge is unknown: never the same as none (rule 25). */
  moneyUnknown: boolean;
}

type Handlers = {
  readonly [Type in ShipmentEvent['type']]: (
    recorded: RecordedFact<Extract<ShipmentEvent, { readonly type: Type }>>,
    rows: Rows<ShipmentRow>,
  ) => void;
};

/** Records what the list needs of every fact: the shipment's statuses, and when something last happened. */
function recordProgress(
  { event, streamId, occurredAt }: RecordedFact<ShipmentEvent>,
  rows: Rows<ShipmentRow>,
): ShipmentRow {
  const row = rows.of(streamId);
  const { type } = event;
  if (journeyLifecycle.knows(type)) row.journey = journeyLifecycle.after(row.journey, type) ?? row.journey;
  if (carrierChargeLifecycle.knows(type))
    row.charge = carrierChargeLifecycle.after(row.charge, type) ?? row.charge;
  if (row.occurredAt === undefined || row.occurredAt < occurredAt) row.occurredAt = occurredAt;
  if ('flags' in event && event.flags.length > 0) row.flagged += 1;
  return row;
}

function beginShipment(
  recorded: RecordedFact<Extract<ShipmentEvent, { type: 'ShipmentCreated' | 'ShipmentAdopted' }>>,
  rows: Rows<ShipmentRow>,
): ShipmentRow {
  const { name, marketplace, shipmentConfirmationId, destination, items } = recorded.event;
  return Object.assign(recordProgress(recorded, rows), {
    sellerId: recorded.sellerId,
    shipmentConfirmationId,
    name,
    marketplace,
    warehouseId: destination.warehouseId,
    unitsPromised: unitsOf(items),
  });
}

const unitsOf = (items: readonly ShipmentItem[]): number =>
  items.reduce((sum, { quantity }) => sum + quantity, 0);

const handlers: Handlers = {
  ShipmentCreated(recorded, rows) {
    beginShipment(recorded, rows).inboundPlanId = recorded.event.inboundPlanId;
  },
  ShipmentAdopted(recorded, rows) {
    const { shippingMode, shippingSolution, carrier } = recorded.event;
    const row = beginShipment(recorded, rows);
    if (shippingMode !== undefined) row.shippingMode = shippingMode;
    if (shippingSolution !== undefined) row.shippingSolution = shippingSolution;
    if (carrier !== undefined) row.carrier = carrier;
    row.moneyUnknown = shippingSolution !== 'USE_YOUR_OWN_CARRIER';
  },
  ShipmentConfirmed(recorded, rows) {
    const { shippingMode, shippingSolution, carrier, shipDate } = recorded.event;
    Object.assign(recordProgress(recorded, rows), { shippingMode, shippingSolution, carrier, shipDate });
  },
  CarrierChargeAccepted(recorded, rows) {
    recordProgress(recorded, rows).moneyUnknown = false;
  },
  ShipmentRenamed(recorded, rows) {
    recordProgress(recorded, rows).name = recorded.event.name;
  },
  ShipDateChanged(recorded, rows) {
    recordProgress(recorded, rows).shipDate = recorded.event.shipDate;
  },
  ItemQuantityChanged(recorded, rows) {
    recordProgress(recorded, rows).unitsPromised += recorded.event.quantity - recorded.event.was;
  },
  UnitsReceived(recorded, rows) {
    recordProgress(recorded, rows).unitsReceived += recorded.event.quantity;
  },
  AmazonStatusReported(recorded, rows) {
    recordProgress(recorded, rows).reported = recorded.event.status;
  },
  BoxContentsSet: recordProgress,
  QuoteOffered: recordProgress,
  QuoteDeclined: recordProgress,
  CarrierChargeReplaced: recordProgress,
  VoidWindowClosed: recordProgress,
  CarrierChargeVoided: recordProgress,
  ShipmentCancelled: recordProgress,
  ShipmentDeleted: recordProgress,
  ShipmentAbandoned: recordProgress,
  LabelsGenerated: recordProgress,
  TrackingDetailsUpdated: recordProgress,
  PalletsSet: recordProgress,
  SourceAddressChanged: recordProgress,
  ShipmentShipped: recordProgress,
  ShipmentInTransit: recordProgress,
  ShipmentDelivered: recordProgress,
  ShipmentCheckedIn: recordProgress,
  CarrierMilestoneRecorded: recordProgress,
  CarrierAppointmentRefused: recordProgress,
  CarrierPickupRefused: recordProgress,
  ReceivingStarted: recordProgress,
  ReceivingProblemReported: recordProgress,
  ShipmentClosed: recordProgress,
};

/** Every shipment, as a list shows it. */
export const shipmentList: Projection<ShipmentRow, LadingEvent> = {
  name: 'shipment-list',
  version: 1,
  empty: () => ({
    journey: journeyLifecycle.initial,
    charge: carrierChargeLifecycle.initial,
    unitsPromised: 0,
    unitsReceived: 0,
    flagged: 0,
    moneyUnknown: false,
  }),
  on: handlers,
};
