import { accept, refuse } from '#domain/aggregate/decision';
import { unitsOf } from '#domain/inbound/boxing';
import type { CommandOf } from '#domain/inbound/plan/commands';
import { isOfferExpired } from '#domain/inbound/plan/offer';
import type { OfferedShipment } from '#domain/inbound/plan/placement';
import { allows, notPossibleNow, type PlanDecision } from '#domain/inbound/plan/refusals';
import type { PlacedShipment, Plan } from '#domain/inbound/plan/state';
import type { ShipmentItem } from '#domain/inbound/shipmentItem';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import type { Item } from '#domain/values/item';

/** Takes one offered placement: items freeze, and every destination becomes a shipment (rule 1). */
export function confirmPlacement(
  command: CommandOf<'ConfirmPlacement' | 'AcceptAndConfirm'>,
  plan: Plan,
  { now }: NetworkCircumstances,
): PlanDecision {
  const { placementOptionId } = command;
  if (plan.status === 'voided') return notPossibleNow(plan, command);
  if (plan.placement?.placementOptionId === placementOptionId) return accept();
  if (plan.placement !== undefined) return notPossibleNow(plan, command);

  const option = plan.offer?.placementOptions.find((each) => each.placementOptionId === placementOptionId);
  if (plan.offer === undefined || option === undefined)
    return refuse({ reason: 'unknown-placement-option', placementOptionId, offered: offeredOptionIds(plan) });
  if (!allows(plan, 'PlacementConfirmed') || isOfferExpired(plan.offer, now))
    return refuse({ reason: 'placement-expired', expiration: plan.offer.expiration });

  const { kind, fee, shipments } = option;
  return accept({
    type: 'PlacementConfirmed',
    placementOptionId,
    kind,
    fee,
    marketplace: plan.marketplace,
    sourceAddress: plan.sourceAddress,
    shipments: shipments.map((shipment, at) => ({
      ...placedShipment(shipment, plan.items),
      name: `${plan.name} ${at + 1} of ${shipments.length}`,
    })),
  });
}

const offeredOptionIds = ({ status, offer }: Plan): readonly string[] =>
  status === 'placementOffered' && offer !== undefined
    ? offer.placementOptions.map(({ placementOptionId }) => placementOptionId)
    : [];

/** The shipment with what the plan knows of its SKUs. */
function placedShipment(shipment: OfferedShipment, planned: readonly Item[]): Omit<PlacedShipment, 'name'> {
  const units = unitsOf(shipment.items);
  const items = planned.flatMap(({ manufacturingLotCode: _, ...item }): ShipmentItem[] => {
    const quantity = units.get(item.msku);
    return quantity === undefined ? [] : [{ ...item, quantity }];
  });
  return { ...shipment, items };
}
