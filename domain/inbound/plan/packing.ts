import { accept, refuse } from '#domain/aggregate/decision';
import { boxedUnits, boxingDifferences, unitsOf } from '#domain/inbound/boxing';
import { boxProblems, repeatedNames } from '#domain/inbound/plan/boxProblems';
import type { CommandOf } from '#domain/inbound/plan/commands';
import type { PlanEvent, PlanFact } from '#domain/inbound/plan/events';
import { expireOffer, withdrawOffer } from '#domain/inbound/plan/offer';
import { allows, notPossibleNow, type PlanDecision } from '#domain/inbound/plan/refusals';
import { allBoxes, evolvePlan, type Plan, packedGroups, shipmentsOf } from '#domain/inbound/plan/state';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { isSameContent } from '#domain/values/isSameContent';
import type { ItemQuantity } from '#domain/values/item';

/** Groups for every SKU in no box yet; those whose boxes are known stay as they are. */
export function formPackingGroups(
  command: CommandOf<'FormPackingGroups'>,
  plan: Plan,
  { now }: NetworkCircumstances,
): PlanDecision {
  const endFacts = expireOffer(plan, now);
  if (!allows(endFacts.reduce(evolvePlan, plan), 'PackingGroupsFormed')) return notPossibleNow(plan, command);

  const groupsWithBoxes = packedGroups(plan);
  const packingGroups = command.packingGroups.filter(
    (group) => !groupsWithBoxes.some((packedGroup) => isSameContent(packedGroup, group)),
  );
  const [repeatedId] = repeatedNames(
    [...groupsWithBoxes, ...packingGroups].map(({ packingGroupId }) => packingGroupId),
  );
  if (repeatedId !== undefined)
    return refuse({ reason: 'repeated-packing-group', packingGroupId: repeatedId });

  const boxedSkus = boxedUnits(allBoxes(plan));
  const unitsWithoutBox = unitsOf(plan.items.filter(({ msku }) => !boxedSkus.has(msku)));
  const differences = boxingDifferences(
    unitsWithoutBox,
    unitsOf(packingGroups.flatMap(({ items }) => items)),
  );
  if (differences.length > 0)
    return refuse({
      reason: 'packing-groups-do-not-match',
      differences: differences.map(({ boxed: grouped, ...difference }) => ({ ...difference, grouped })),
    });

  const groupsWithoutBoxes = plan.packingGroups.filter((group) => !groupsWithBoxes.includes(group));
  if (isSameContent(packingGroups, groupsWithoutBoxes)) return accept();
  return accept<PlanEvent>(...endFacts, {
    type: 'PackingGroupsFormed',
    packingGroups,
    source: command.source,
  });
}

/** The boxes of one packing group before placement is confirmed, of one shipment after it. */
export function setPackingInformation(
  command: CommandOf<'SetPackingInformation'>,
  plan: Plan,
  { now }: NetworkCircumstances,
): PlanDecision {
  const endFacts = withdrawOffer(plan, 'boxes-changed', now);
  if (!allows(endFacts.reduce(evolvePlan, plan), 'PackingInformationSet'))
    return notPossibleNow(plan, command);

  const { packingGroupId, shipmentId, boxes } = command;
  if (packingGroupId !== undefined && shipmentId === undefined) {
    if (plan.placement !== undefined) return notPossibleNow(plan, command);
    const group = plan.packingGroups.find((each) => each.packingGroupId === packingGroupId);
    const packingGroupIds = plan.packingGroups.map((each) => each.packingGroupId);
    if (group === undefined)
      return refuse({ reason: 'unknown-packing-group', packingGroupId, known: packingGroupIds });
    return pack({ type: 'PackingInformationSet', packingGroupId, boxes }, group.items, plan, endFacts);
  }
  if (shipmentId !== undefined && packingGroupId === undefined) {
    if (plan.placement === undefined) return notPossibleNow(plan, command);
    const shipment = shipmentsOf(plan).find((each) => each.shipmentId === shipmentId);
    const shipmentIds = shipmentsOf(plan).map((each) => each.shipmentId);
    if (shipment === undefined) return refuse({ reason: 'unknown-shipment', shipmentId, known: shipmentIds });
    return pack({ type: 'PackingInformationSet', shipmentId, boxes }, shipment.items, plan, endFacts);
  }
  return refuse({ reason: 'packing-target-unclear' });
}

/** The boxes must hold exactly `expected`, and go together with every other box of the plan. */
function pack(
  event: PlanFact<'PackingInformationSet'>,
  expected: readonly ItemQuantity[],
  plan: Plan,
  endFacts: readonly PlanEvent[],
): PlanDecision {
  const planWithBoxes = evolvePlan(plan, event);
  if (isSameContent([...planWithBoxes.boxes], [...plan.boxes])) return accept();
  const differences = boxingDifferences(unitsOf(expected), boxedUnits(event.boxes));
  if (differences.length > 0) return refuse({ reason: 'boxes-do-not-match', differences });
  const problems = boxProblems(plan.items, allBoxes(planWithBoxes));
  return problems.length > 0 ? refuse({ reason: 'boxes-refused', problems }) : accept(...endFacts, event);
}
