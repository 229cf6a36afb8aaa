import { accept } from '#domain/decision';
import type { Instant } from '#domain/instant';
import type { Asked } from '#domain/shipment/commands';
import type { ShipmentEvent } from '#domain/shipment/events';
import { afterTheEnd } from '#domain/shipment/flags';
import { journeyLifecycle } from '#domain/shipment/lifecycle';
import { type MilestoneFact, milestones } from '#domain/shipment/milestones';
import { allows, type ShipmentDecision } from '#domain/shipment/possible';
import { milestoneKey, type Shipment } from '#domain/shipment/state';
import type { Flag } from '#domain/shipment/values';

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
