import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { JourneyStatus } from '#domain/inbound/shipment/lifecycle';
import {
  abandoned,
  at,
  cancelled,
  charge,
  chargeAccepted,
  chargeVoided,
  checkedIn,
  closed,
  confirmed,
  created,
  deleted,
  delivered,
  inTransit,
  labelled,
  receivingStarted,
  shipped,
} from '#test/domain/inbound/shipment/facts';

const preparing: readonly ShipmentEvent[] = [
  created(),
  confirmed({ shippingMode: 'FREIGHT_LTL', carrier: 'Estes' }),
  chargeAccepted({ voidableUntil: at('2026-03-02T13:00:00.000Z') }),
];
const ready = [...preparing, labelled];
const receiving = [...ready, shipped, inTransit, delivered, checkedIn, receivingStarted];

/** A way to each place of the journey: a freight shipment whose partnered carrier was accepted at noon UTC of 2026-03-02. */
export const journeys: { readonly [Status in JourneyStatus]: readonly ShipmentEvent[] } = {
  none: [],
  working: [created()],
  'confirmed.preparing': preparing,
  'confirmed.ready': ready,
  'shipped.dispatched': [...ready, shipped],
  'shipped.inTransit': [...ready, shipped, inTransit],
  'shipped.delivered': [...ready, shipped, inTransit, delivered],
  'shipped.checkedIn': [...ready, shipped, inTransit, delivered, checkedIn],
  receiving,
  closed: [...receiving, closed()],
  cancelled: [...ready, cancelled({ money: { charge: 'refunded', ...charge } }), chargeVoided],
  deleted: [created(), deleted],
  abandoned: [...ready, abandoned],
};
