import type { JourneyStatus } from '#domain/inbound/shipment/lifecycle';
import type { AmazonStatus } from '#domain/inbound/shipment/values';

/**
 * Amazon's word for where a shipment is: WORKING until labels are generated, then READY_TO_SHIP (rule 33).
 *
 * MIXED and ERROR are words that Amazon reports, never a state of ours.
 */
export const amazonStatus: { readonly [Status in JourneyStatus]: AmazonStatus } = {
  none: 'UNCONFIRMED',
  working: 'WORKING',
  'confirmed.preparing': 'WORKING',
  'confirmed.ready': 'READY_TO_SHIP',
  'shipped.dispatched': 'SHIPPED',
  'shipped.inTransit': 'IN_TRANSIT',
  'shipped.delivered': 'DELIVERED',
  'shipped.checkedIn': 'CHECKED_IN',
  receiving: 'RECEIVING',
  closed: 'CLOSED',
  cancelled: 'CANCELLED',
  deleted: 'DELETED',
  abandoned: 'ABANDONED',
};
