import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { lateFlags } from '#domain/inbound/shipment/lateFlags';
import { journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import { type MilestoneFact, milestones } from '#domain/inbound/shipment/milestones';
import { allows, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { milestoneKey } from '#domain/inbound/shipment/state';
import type { ShipmentFlag } from '#domain/inbound/shipment/values';
import type { Instant } from '#domain/values/instant';

/** What a carrier says happened whenever it says so: news moves the journey on, the rest is recorded as it came. */
export function recordMilestone(
  { code, location, description }: CommandOf<'RecordMilestone'>,
  state: Shipment,
  now: Instant,
): ShipmentDecision {
  if (state.milestones.has(milestoneKey(code, now))) return accept();
  const type = milestones.get(code);
  const moves = type !== undefined && allows(state, type);
  const endFlags = lateFlags(state);
  const orderFlags: readonly ShipmentFlag[] =
    type === undefined || moves || isAtStatusAfter(state, type) ? [] : ['out-of-order'];
  const milestone = {
    type: 'CarrierMilestoneRecorded',
    code,
    at: now,
    ...(location !== undefined && { location }),
    ...(description !== undefined && { description }),
    flags: endFlags.length > 0 ? endFlags : orderFlags,
  } as const;
  return moves ? accept<ShipmentEvent>(milestone, { type }) : accept(milestone);
}

/** Whether the journey stands where `fact` leads: a second box may be scanned where the first one was. */
const isAtStatusAfter = ({ journey }: Shipment, fact: MilestoneFact): boolean =>
  journeyLifecycle.after('confirmed.ready', fact) === journey;
