import { accept } from '#domain/aggregate/decision';
import type { Asked } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { afterTheEnd } from '#domain/inbound/shipment/flags';
import { journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import { type MilestoneFact, milestones } from '#domain/inbound/shipment/milestones';
import { allows, type ShipmentDecision } from '#domain/inbound/shipment/possible';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { milestoneKey } from '#domain/inbound/shipment/state';
import type { Flag } from '#domain/inbound/shipment/values';
import type { Instant } from '#domain/values/instant';

/** What a carrier says happened whenever it says so: news moves the journey on, the rest is recorded as it came. */
export function recordMilestone(
  { code, location, description }: Asked<'RecordMilestone'>,
  state: Shipment,
  now: Instant,
): ShipmentDecision {
  if (state.milestones.has(milestoneKey(code, now))) return accept();
  const type = milestones.get(code);
  const moves = type !== undefined && allows(state, type);
  const ended = afterTheEnd(state);
  const behind: readonly Flag[] = type === undefined || moves || isThere(state, type) ? [] : ['out-of-order'];
  const recorded = {
    type: 'CarrierMilestoneRecorded',
    code,
    at: now,
    ...(location !== undefined && { location }),
    ...(description !== undefined && { description }),
    flags: ended.length > 0 ? ended : behind,
  } as const;
  return moves ? accept<ShipmentEvent>(recorded, { type }) : accept(recorded);
}

/** Whether the journey stands where `fact` leads: a second box may be scanned where the first one was. */
const isThere = ({ journey }: Shipment, fact: MilestoneFact): boolean =>
  journeyLifecycle.after('confirmed.ready', fact) === journey;
