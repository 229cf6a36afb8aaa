import type { Address } from '#domain/address';
import type { Pallet } from '#domain/box';
import type { UnitsBySku } from '#domain/boxing';
import type { Instant } from '#domain/instant';
import type { Marketplace } from '#domain/marketplace';
import type { Money } from '#domain/money';
import { beginning } from '#domain/shipment/beginning';
import { lastBoxNumber } from '#domain/shipment/boxIds';
import type { ShipmentEvent, ShipmentFact } from '#domain/shipment/events';
import {
  type ChargeStatus,
  chargeLifecycle,
  type JourneyStatus,
  journeyLifecycle,
} from '#domain/shipment/lifecycle';
import type { AmazonStatus, ShipmentBox } from '#domain/shipment/values';
import type { ShippingMode, ShippingSolution } from '#domain/transportation';

/** What deciding the next command needs to remember, and nothing more. */
export type ShipmentState = NoShipment | Shipment;

interface NoShipment {
  readonly journey: 'none';
  readonly charge: 'none';
}

export interface Shipment {
  readonly journey: Exclude<JourneyStatus, 'none'>;
  readonly charge: ChargeStatus;
  /** Its facts began after confirmation: what was not given is unknown. */
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
  /** The highest number that a box id has carried: none is given twice. */
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

  /** What the carrier has said, by `milestoneKey`. */
  readonly milestones: ReadonlySet<string>;
  readonly reportedStatus: AmazonStatus | undefined;
}

export interface ReceivedUnits {
  readonly sellable: number;
  readonly unsellable: number;
}

export const initialShipment: ShipmentState = { journey: 'none', charge: 'none' };

export const milestoneKey = (code: string, at: Instant): string => `${code} ${at}`;

export function evolve(state: ShipmentState, event: ShipmentEvent): ShipmentState {
  if (state.journey !== 'none') return evolveShipment(state, event);
  return beginning(event) ?? state;
}

/** A recorded fact is history: one that today's machine does not allow still happened, and leaves the status as it was. */
function evolveShipment(before: Shipment, event: ShipmentEvent): Shipment {
  const state = { ...before, journey: journeyAfter(before, event), charge: chargeAfter(before, event) };
  return remembering(state, event);
}

function journeyAfter({ journey }: Shipment, { type }: ShipmentEvent): Shipment['journey'] {
  const next = journeyLifecycle.knows(type) ? journeyLifecycle.after(journey, type) : undefined;
  return next === undefined || next === 'none' ? journey : next;
}

function chargeAfter({ charge }: Shipment, { type }: ShipmentEvent): ChargeStatus {
  return (chargeLifecycle.knows(type) ? chargeLifecycle.after(charge, type) : undefined) ?? charge;
}

function remembering(state: Shipment, event: ShipmentEvent): Shipment {
  switch (event.type) {
    case 'ShipmentConfirmed': {
      const { transportationOptionId, shippingMode, shippingSolution, shipDate, boxes } = event;
      return {
        ...withBoxes(state, boxes),
        transportationOptionId,
        shippingMode,
        shippingSolution,
        shipDate,
        firstConfirmed: state.promised,
        openQuote: undefined,
      };
    }
    case 'BoxContentsSet':
      return withBoxes(state, event.boxes);
    case 'QuoteOffered':
      return { ...state, openQuote: event.quote };
    case 'QuoteDeclined':
      return { ...state, openQuote: undefined };
    case 'CarrierChargeAccepted':
      return {
        ...state,
        carrierCharge: event.charge,
        voidableUntil: event.voidableUntil,
        openQuote: undefined,
      };
    case 'CarrierChargeReplaced':
      return { ...state, carrierCharge: event.charge, openQuote: undefined };
    case 'ShipmentRenamed':
      return { ...state, name: event.name };
    case 'ShipDateChanged':
      return { ...state, shipDate: event.shipDate };
    case 'ItemQuantityChanged':
      return { ...state, promised: new Map(state.promised).set(event.msku, event.quantity) };
    case 'TrackingDetailsUpdated': {
      const trackingIds = new Map(state.trackingIds);
      for (const { boxId, trackingId } of event.spdTrackingItems) trackingIds.set(boxId, trackingId);
      return { ...state, trackingIds, ltlTracking: event.ltlTrackingDetail ?? state.ltlTracking };
    }
    case 'PalletsSet':
      return { ...state, pallets: event.pallets };
    case 'SourceAddressChanged':
      return { ...state, sourceAddress: event.sourceAddress, abandonedFrom: event.abandonedFrom };
    case 'CarrierMilestoneRecorded':
      return { ...state, milestones: new Set(state.milestones).add(milestoneKey(event.code, event.at)) };
    case 'AmazonStatusReported':
      return { ...state, reportedStatus: event.status };
    case 'UnitsReceived': {
      const { sellable, unsellable } = receivedOf(state, event.msku);
      const sum =
        event.disposition === 'SELLABLE'
          ? { sellable: sellable + event.quantity, unsellable }
          : { sellable, unsellable: unsellable + event.quantity };
      return { ...state, received: new Map(state.received).set(event.msku, sum) };
    }
    case 'ShipmentCreated':
    case 'ShipmentAdopted':
    case 'VoidWindowClosed':
    case 'CarrierChargeVoided':
    case 'ShipmentCancelled':
    case 'ShipmentDeleted':
    case 'ShipmentAbandoned':
    case 'LabelsGenerated':
    case 'ShipmentShipped':
    case 'ShipmentInTransit':
    case 'ShipmentDelivered':
    case 'ShipmentCheckedIn':
    case 'CarrierAppointmentRefused':
    case 'CarrierPickupRefused':
    case 'ReceivingStarted':
    case 'ReceivingProblemReported':
    case 'ShipmentClosed':
      return state;
  }
}

const withBoxes = (state: Shipment, boxes: readonly ShipmentBox[]): Shipment => ({
  ...state,
  boxes,
  lastBoxNumber: Math.max(state.lastBoxNumber, lastBoxNumber(boxes)),
});

export const receivedOf = (state: Shipment, msku: string): ReceivedUnits =>
  state.received.get(msku) ?? { sellable: 0, unsellable: 0 };
