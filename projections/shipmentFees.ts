import {
  carrierCharge,
  estimate,
  type Moment,
  type ShipmentFees,
} from '#domain/fees/shipmentFees/shipmentFees';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { feeTypes } from '#domain/values/feeType';
import { negated } from '#domain/values/money';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, Recorded, Rows } from '#projections/projection';

/** A shipment's fees under its key; under a plan's, who made the offers that its shipments come from. */
export interface FeeLedgerRow {
  fees?: ShipmentFees;
  source?: string;
}

type Fact<Type extends ShipmentEvent['type']> = Recorded<Extract<ShipmentEvent, { readonly type: Type }>>;

/** Estimates and charges of every shipment, strictly apart (rule 10). */
export const shipmentFees: Projection<FeeLedgerRow, LadingEvent> = {
  name: 'fee-ledger',
  version: 1,
  empty: () => ({}),
  on: {
    PlacementOptionsOffered({ event, streamId }, rows) {
      rows.of(streamId).source = event.source;
    },
    ShipmentCreated(recorded, rows) {
      const source = rows.of(recorded.event.inboundPlanId).source ?? 'unknown';
      rows.of(recorded.streamId).fees = begun(recorded, source);
    },
    ShipmentAdopted(recorded, rows) {
      rows.of(recorded.streamId).fees = {
        ...begun(recorded, 'as adopted'),
        adopted: momentOf(recorded),
        ownCarrier: recorded.event.shippingSolution === 'USE_YOUR_OWN_CARRIER',
      };
    },
    ShipmentConfirmed: toFees<'ShipmentConfirmed'>(({ lines }, recorded) => {
      for (const fee of ['shipping', 'placement', 'prep', 'label'] as const) {
        const amount = recorded.event.estimatedFees[fee];
        if (amount !== undefined) lines.push(estimate(momentOf(recorded), feeTypes[fee], amount));
      }
    }),
    CarrierChargeAccepted: toFees<'CarrierChargeAccepted'>((fees, recorded) => {
      const { charge, voidableUntil } = recorded.event;
      fees.lines.push(carrierCharge(momentOf(recorded), charge, voidableUntil, false));
      fees.voidableUntil = voidableUntil;
    }),
    /** The window stays as it was (rule 8, unverified). */
    CarrierChargeReplaced: toFees<'CarrierChargeReplaced'>(({ lines, voidableUntil }, recorded) => {
      const { event, occurredAt } = recorded;
      const postsAt = voidableUntil !== undefined && occurredAt < voidableUntil ? voidableUntil : occurredAt;
      for (const amount of [negated(event.replaced), event.charge])
        lines.push(carrierCharge(momentOf(recorded), amount, postsAt, true));
    }),
    VoidWindowClosed: toFees<'VoidWindowClosed'>((fees, { event, position }) => {
      fees.windowClosed = { at: event.closedAt, position };
    }),
    CarrierChargeVoided: toFees<'CarrierChargeVoided'>((fees, recorded) => {
      fees.voided = momentOf(recorded);
    }),
    ShipmentCancelled: toFees<'ShipmentCancelled'>((fees, recorded) => {
      fees.cancelled = momentOf(recorded);
    }),
  },
};

const momentOf = ({ occurredAt, position }: Recorded<ShipmentEvent>): Moment => ({
  at: occurredAt,
  position,
});

function begun(
  { event, streamId, sellerId }: Fact<'ShipmentCreated' | 'ShipmentAdopted'>,
  source: string,
): ShipmentFees {
  const { shipmentConfirmationId, marketplace } = event;
  return { shipmentId: streamId, sellerId, shipmentConfirmationId, marketplace, source, lines: [] };
}

/** The handler of a fact that changes the fees of a shipment. */
function toFees<Type extends ShipmentEvent['type']>(
  change: (fees: ShipmentFees, recorded: Fact<Type>) => void,
): (recorded: Fact<Type>, rows: Rows<FeeLedgerRow>) => void {
  return (recorded, rows) => {
    const { fees } = rows.of(recorded.streamId);
    if (fees !== undefined) change(fees, recorded);
  };
}
