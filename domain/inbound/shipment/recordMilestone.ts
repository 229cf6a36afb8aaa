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

/** Records a carrier's milestone. It moves the journey if it can come next; otherwise it is only recorded. */
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

/** Whether the journey is already where `fact` leads: carriers scan every box, so a milestone repeats. */
const isAtStatusAfter = ({ journey }: Shipment, fact: MilestoneFact): boolean =>
  journeyLifecycle.after('confirmed.ready', fact) === journey;
