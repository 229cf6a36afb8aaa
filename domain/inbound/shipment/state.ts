import { lastBoxNumber } from '#domain/inbound/shipment/boxIds';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import {
  type CarrierChargeStatus,
  carrierChargeLifecycle,
  journeyLifecycle,
} from '#domain/inbound/shipment/lifecycle';
import { newShipment } from '#domain/inbound/shipment/newShipment';
import type { ReceivedUnits, Shipment } from '#domain/inbound/shipment/shipment';
import type { ShipmentBox } from '#domain/inbound/shipment/values';
import type { Instant } from '#domain/values/instant';

/** The state that deciding the next command needs, and nothing more. */
export type ShipmentState = NoShipment | Shipment;

interface NoShipment {
  readonly journey: 'none';
  readonly charge: 'none';
}

export const initialShipment: ShipmentState = { journey: 'none', charge: 'none' };

export const milestoneKey = (code: string, at: Instant): string => `${code} ${at}`;

export function evolve(state: ShipmentState, event: ShipmentEvent): ShipmentState {
  if (state.journey !== 'none') return evolveShipment(state, event);
  return newShipment(event) ?? state;
}

/** A recorded fact is history: one that today's machine does not allow still happened, and leaves the status as it was. */
function evolveShipment(previous: Shipment, event: ShipmentEvent): Shipment {
  const state = { ...previous, journey: journeyAfter(previous, event), charge: chargeAfter(previous, event) };
  return applyFact(state, event);
}

function journeyAfter({ journey }: Shipment, { type }: ShipmentEvent): Shipment['journey'] {
  const next = journeyLifecycle.knows(type) ? journeyLifecycle.after(journey, type) : undefined;
  return next === undefined || next === 'none' ? journey : next;
}

function chargeAfter({ charge }: Shipment, { type }: ShipmentEvent): CarrierChargeStatus {
  return (
    (carrierChargeLifecycle.knows(type) ? carrierChargeLifecycle.after(charge, type) : undefined) ?? charge
  );
}

function applyFact(state: Shipment, event: ShipmentEvent): Shipment {
  switch (event.type) {
    case 'ShipmentConfirmed': {
      const { transportationOptionId, shippingMode, shippingSolution, shipDate, boxes } = event;
      return {
        ...replaceBoxes(state, boxes),
        transportationOptionId,
        shippingMode,
        shippingSolution,
        shipDate,
        firstConfirmed: state.promised,
        openQuote: undefined,
      };
    }
    case 'BoxContentsSet':
      return replaceBoxes(state, event.boxes);
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

const replaceBoxes = (state: Shipment, boxes: readonly ShipmentBox[]): Shipment => ({
  ...state,
  boxes,
  lastBoxNumber: Math.max(state.lastBoxNumber, lastBoxNumber(boxes)),
});

export const receivedOf = (state: Shipment, msku: string): ReceivedUnits =>
  state.received.get(msku) ?? { sellable: 0, unsellable: 0 };
