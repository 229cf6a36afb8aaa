import { accept } from '#domain/aggregate/decision';
import { amazonStatus } from '#domain/inbound/shipment/amazonStatus';
import { cancellation, isCancelled } from '#domain/inbound/shipment/cancel';
import { discrepancies } from '#domain/inbound/shipment/close';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { labelIds } from '#domain/inbound/shipment/packing';
import { allows, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { AmazonStatus } from '#domain/inbound/shipment/values';
import type { Instant } from '#domain/values/instant';

/**
 * Records the status that Amazon reports. The journey follows if that status can come next; otherwise the report is
 * recorded with a flag. A repeated report records nothing, unless the journey can follow it only now (rule 33).
 */
export function reportStatus(
  { status }: CommandOf<'ReportStatus'>,
  state: Shipment,
  now: Instant,
): ShipmentDecision {
  const journeyFacts = factsLeadingTo(status, state, now);
  if (journeyFacts.length === 0 && status === state.reportedStatus) return accept();
  const isPlausible =
    journeyFacts.length > 0 || isAlreadySo(status, state) || statusesWithoutJourney.has(status);
  return accept(
    { type: 'AmazonStatusReported', status, flags: isPlausible ? [] : ['cannot-follow'] },
    ...journeyFacts,
  );
}

/** Statuses that correspond to no state of the journey. */
const statusesWithoutJourney: ReadonlySet<AmazonStatus> = new Set(['UNCONFIRMED', 'MIXED', 'ERROR']);

const isAlreadySo = (status: AmazonStatus, state: Shipment): boolean =>
  status === amazonStatus[state.journey] ||
  (isCancelled(state) && (status === 'CANCELLED' || status === 'DELETED'));

/** The facts that lead the journey to the status that Amazon reports; none if it cannot get there. */
function factsLeadingTo(status: AmazonStatus, state: Shipment, now: Instant): readonly ShipmentEvent[] {
  const ifAllowed = (fact: ShipmentEvent): readonly ShipmentEvent[] =>
    allows(state, fact.type) ? [fact] : [];
  switch (status) {
    case 'READY_TO_SHIP': {
      const boxIds = state.journey === 'confirmed.preparing' ? labelIds(state) : undefined;
      return boxIds === undefined ? [] : [{ type: 'LabelsGenerated', boxIds }];
    }
    case 'SHIPPED':
      return ifAllowed({ type: 'ShipmentShipped' });
    case 'IN_TRANSIT':
      return ifAllowed({ type: 'ShipmentInTransit' });
    case 'DELIVERED':
      return ifAllowed({ type: 'ShipmentDelivered' });
    case 'CHECKED_IN':
      return ifAllowed({ type: 'ShipmentCheckedIn' });
    case 'RECEIVING':
      return ifAllowed({ type: 'ReceivingStarted' });
    case 'CLOSED':
      return ifAllowed({ type: 'ShipmentClosed', discrepancies: discrepancies(state) });
    case 'CANCELLED':
    case 'DELETED':
      return cancellation(state, now) ?? [];
    case 'ABANDONED':
      return ifAllowed({ type: 'ShipmentAbandoned', since: now });
    case 'UNCONFIRMED':
    case 'WORKING':
    case 'MIXED':
    case 'ERROR':
      return [];
  }
}
