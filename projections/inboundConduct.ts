import type {
  Happening,
  InboundSku,
  InboundSource,
  InboundStep,
  Placement,
} from '#domain/fees/lines/inbound/inboundSource';
import type { ShipmentEvent, ShipmentFact } from '#domain/inbound/shipment/events';
import { milestones } from '#domain/inbound/shipment/milestones';
import { isFromAbroad } from '#domain/policies/abandonment';
import { dayIn } from '#domain/values/calendar';
import { addOnDay } from '#domain/values/daySums';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import type { LadingEvent } from '#projections/ladingEvent';
import { factName, type Projection, type RecordedFact, type Rows } from '#projections/projection';

/** By shipment id. */
export interface InboundConductRow {
  shipment?: Omit<InboundSource, 'placement' | 'steps' | 'skus'>;
  placement?: Placement;
  readonly steps: { [Step in InboundStep]?: Happening };
  readonly skus: InboundSku[];
}

/** `undefined` for a shipment of which only its plan's facts are known. */
export const inboundSource = ({ shipment, ...rest }: InboundConductRow): InboundSource | undefined =>
  shipment && { ...shipment, ...rest };

const happening = (
  recorded: RecordedFact<ShipmentEvent>,
  marketplace: Marketplace,
  at = recorded.occurredAt,
): Happening => ({
  on: dayIn(at, marketplaces[marketplace].timeZone),
  event: factName(recorded),
});

/** Keeps the earliest day of a step, whenever it became known. */
function recordStep({ steps }: InboundConductRow, step: InboundStep, stepHappening: Happening): void {
  const earlier = steps[step];
  if (earlier === undefined || stepHappening.on < earlier.on) steps[step] = stepHappening;
}

const stepRecorder =
  (...names: readonly InboundStep[]) =>
  (recorded: RecordedFact<ShipmentEvent>, rows: Rows<InboundConductRow>): void => {
    const row = rows.of(recorded.streamId);
    if (row.shipment === undefined) return;
    const now = happening(recorded, row.shipment.marketplace);
    for (const name of names) recordStep(row, name, now);
  };

const recordDeparture = stepRecorder('left');
const recordArrival = stepRecorder('left', 'arrived');

function skuOf({ skus }: InboundConductRow, msku: string): InboundSku {
  for (const sku of skus) if (sku.msku === msku) return sku;
  const sku = { msku, promised: {}, received: {} };
  skus.push(sku);
  return sku;
}

function beginShipment(
  recorded: RecordedFact<ShipmentFact<'ShipmentCreated' | 'ShipmentAdopted'>>,
  rows: Rows<InboundConductRow>,
): void {
  const { event, sellerId, streamId: shipmentId } = recorded;
  const { shipmentConfirmationId, marketplace, items } = event;
  const row = rows.of(shipmentId);
  const beginning = happening(recorded, marketplace);
  const adopted = event.type === 'ShipmentAdopted';
  row.shipment = { sellerId, shipmentId, shipmentConfirmationId, marketplace, begun: beginning, adopted };
  for (const { msku, prepOwner, labelOwner, quantity } of items) {
    const sku = skuOf(row, msku);
    Object.assign(sku, { prepOwner, labelOwner });
    addOnDay(sku.promised, beginning.on, quantity);
  }
}

function recordOrigin(
  recorded: RecordedFact<ShipmentFact<'ShipmentCreated' | 'SourceAddressChanged'>>,
  rows: Rows<InboundConductRow>,
): void {
  const { shipment } = rows.of(recorded.streamId);
  const { countryCode } = recorded.event.sourceAddress;
  if (shipment !== undefined) shipment.fromAbroad = isFromAbroad(countryCode, shipment.marketplace);
}

/** How every shipment was placed, and whether it came as it was promised: what its inbound fees go by. */
export const inboundConduct: Projection<InboundConductRow, LadingEvent> = {
  name: 'inbound-conduct',
  version: 1,
  empty: () => ({ steps: {}, skus: [] }),
  on: {
    PlacementConfirmed(recorded, rows) {
      const { kind, shipments } = recorded.event;
      const placement = { inboundPlanId: recorded.streamId, kind, shipments: shipments.length };
      for (const { shipmentId } of shipments)
        rows.of(shipmentId).placement = { event: factName(recorded), ...placement };
    },
    ShipmentCreated(recorded, rows) {
      beginShipment(recorded, rows);
      recordOrigin(recorded, rows);
    },
    ShipmentAdopted: beginShipment,
    SourceAddressChanged: recordOrigin,
    ItemQuantityChanged(recorded, rows) {
      const { msku, quantity, was } = recorded.event;
      const row = rows.of(recorded.streamId);
      if (row.shipment === undefined) return;
      addOnDay(skuOf(row, msku).promised, happening(recorded, row.shipment.marketplace).on, quantity - was);
    },
    ShipmentShipped: recordDeparture,
    ShipmentInTransit: recordDeparture,
    ShipmentDelivered: recordArrival,
    ShipmentCheckedIn: recordArrival,
    ReceivingStarted: recordArrival,
    /** One that comes too late to move the journey still tells when the shipment had left, or had arrived. */
    CarrierMilestoneRecorded(recorded, rows) {
      const journeyFact = milestones.get(recorded.event.code);
      if (journeyFact === 'ShipmentShipped' || journeyFact === 'ShipmentInTransit')
        recordDeparture(recorded, rows);
      else if (journeyFact !== undefined) recordArrival(recorded, rows);
    },
    UnitsReceived(recorded, rows) {
      recordArrival(recorded, rows);
      const row = rows.of(recorded.streamId);
      if (row.shipment === undefined) return;
      const { msku, quantity } = recorded.event;
      addOnDay(skuOf(row, msku).received, happening(recorded, row.shipment.marketplace).on, quantity);
    },
    ReceivingProblemReported(recorded, rows) {
      if (recorded.event.problem === 'INVALID_ADDRESS') stepRecorder('misrouted')(recorded, rows);
    },
    ShipmentDeleted: stepRecorder('deleted'),
    ShipmentCancelled: stepRecorder('cancelled'),
    /** Counts from the day on which its time was over, whenever that was recorded. */
    ShipmentAbandoned(recorded, rows) {
      const row = rows.of(recorded.streamId);
      if (row.shipment === undefined) return;
      recordStep(row, 'abandoned', happening(recorded, row.shipment.marketplace, recorded.event.since));
    },
  },
};
