import { unitsOf } from '#domain/inbound/boxing';
import { lastBoxNumber } from '#domain/inbound/shipment/boxIds';
import type { ShipmentEvent, ShipmentFact } from '#domain/inbound/shipment/events';
import type { ReceivedUnits, Shipment } from '#domain/inbound/shipment/shipment';

/** The shipment that a first fact creates; `undefined` for any other fact. */
export function newShipment(event: ShipmentEvent): Shipment | undefined {
  if (event.type === 'ShipmentCreated') return createdShipment(event);
  return event.type === 'ShipmentAdopted' ? adoptedShipment(event) : undefined;
}

const createdShipment = (fact: ShipmentFact<'ShipmentCreated'>): Shipment => ({
  ...commonFields(fact),
  journey: 'working',
  adopted: false,
  sourceAddress: fact.sourceAddress,
  firstConfirmed: new Map(),
  shippingMode: undefined,
  shippingSolution: undefined,
});

const adoptedShipment = (fact: ShipmentFact<'ShipmentAdopted'>): Shipment => ({
  ...commonFields(fact),
  journey: 'confirmed.ready',
  adopted: true,
  sourceAddress: undefined,
  firstConfirmed: unitsOf(fact.items),
  shippingMode: fact.shippingMode,
  shippingSolution: fact.shippingSolution,
});

const commonFields = (fact: ShipmentFact<'ShipmentCreated' | 'ShipmentAdopted'>) =>
  ({
    charge: 'none',
    shipmentConfirmationId: fact.shipmentConfirmationId,
    name: fact.name,
    marketplace: fact.marketplace,
    abandonedFrom: fact.abandonedFrom,
    promised: unitsOf(fact.items),
    received: new Map<string, ReceivedUnits>(),
    boxes: fact.boxes,
    lastBoxNumber: lastBoxNumber(fact.boxes),
    pallets: [],
    trackingIds: new Map<string, string>(),
    ltlTracking: undefined,
    transportationOptionId: undefined,
    shipDate: undefined,
    carrierCharge: undefined,
    voidableUntil: undefined,
    openQuote: undefined,
    milestones: new Set<string>(),
    reportedStatus: undefined,
  }) as const;
