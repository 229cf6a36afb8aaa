import {
  carrierChargeLine,
  estimateLine,
  type Moment,
  type ShipmentFees,
} from '#domain/fees/shipmentFees/shipmentFees';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { feeTypes } from '#domain/values/feeType';
import { negated } from '#domain/values/money';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact, Rows } from '#projections/projection';

/** A shipment's fees under the shipment's id, and under a plan's id the source of its placement offers. */
export interface ShipmentFeesRow {
  fees?: ShipmentFees;
  source?: string;
}

type Fact<Type extends ShipmentEvent['type']> = RecordedFact<Extract<ShipmentEvent, { readonly type: Type }>>;

/** Estimates and charges of every shipment, strictly apart (rule 10). */
export const shipmentFees: Projection<ShipmentFeesRow, LadingEvent> = {
  name: 'fee-ledger',
  version: 1,
  empty: () => ({}),
  on: {
    PlacementOptionsOffered({ event, streamId }, rows) {
      rows.of(streamId).source = event.source;
    },
    ShipmentCreated(recorded, rows) {
      const source = rows.of(recorded.event.inboundPlanId).source ?? 'unknown';
      rows.of(recorded.streamId).fees = newFees(recorded, source);
    },
    ShipmentAdopted(recorded, rows) {
      rows.of(recorded.streamId).fees = {
        ...newFees(recorded, 'as adopted'),
        adopted: momentOf(recorded),
        ownCarrier: recorded.event.shippingSolution === 'USE_YOUR_OWN_CARRIER',
      };
    },
    ShipmentConfirmed: changeFees<'ShipmentConfirmed'>(({ lines }, recorded) => {
      for (const fee of ['shipping', 'placement', 'prep', 'label'] as const) {
        const amount = recorded.event.estimatedFees[fee];
        if (amount !== undefined) lines.push(estimateLine(momentOf(recorded), feeTypes[fee], amount));
      }
    }),
    CarrierChargeAccepted: changeFees<'CarrierChargeAccepted'>((fees, recorded) => {
      const { charge, voidableUntil } = recorded.event;
      fees.lines.push(carrierChargeLine(momentOf(recorded), charge, voidableUntil, false));
      fees.voidableUntil = voidableUntil;
    }),
    /** The window stays as it was (rule 8, unverified). */
    CarrierChargeReplaced: changeFees<'CarrierChargeReplaced'>(({ lines, voidableUntil }, recorded) => {
      const { event, occurredAt } = recorded;
      const postsAt = voidableUntil !== undefined && occurredAt < voidableUntil ? voidableUntil : occurredAt;
      for (const amount of [negated(event.replaced), event.charge])
        lines.push(carrierChargeLine(momentOf(recorded), amount, postsAt, true));
    }),
    VoidWindowClosed: changeFees<'VoidWindowClosed'>((fees, { event, position }) => {
      fees.windowClosed = { at: event.closedAt, position };
    }),
    CarrierChargeVoided: changeFees<'CarrierChargeVoided'>((fees, recorded) => {
      fees.voided = momentOf(recorded);
    }),
    ShipmentCancelled: changeFees<'ShipmentCancelled'>((fees, recorded) => {
      fees.cancelled = momentOf(recorded);
    }),
  },
};

const momentOf = ({ occurredAt, position }: RecordedFact<ShipmentEvent>): Moment => ({
  at: occurredAt,
  position,
});

function newFees(
  { event, streamId, sellerId }: Fact<'ShipmentCreated' | 'ShipmentAdopted'>,
  source: string,
): ShipmentFees {
  const { shipmentConfirmationId, marketplace } = event;
  return { shipmentId: streamId, sellerId, shipmentConfirmationId, marketplace, source, lines: [] };
}

/** The handler of a fact that changes the fees of a shipment. */
function changeFees<Type extends ShipmentEvent['type']>(
  change: (fees: ShipmentFees, recorded: Fact<Type>) => void,
): (recorded: Fact<Type>, rows: Rows<ShipmentFeesRow>) => void {
  return (recorded, rows) => {
    const { fees } = rows.of(recorded.streamId);
    if (fees !== undefined) change(fees, recorded);
  };
}
