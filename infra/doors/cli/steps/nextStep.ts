import type { AccountState } from '#domain/catalog/account/state';
import type { SkuState } from '#domain/catalog/sku/state';
import type { DisputeStatus } from '#domain/disputes/dispute/lifecycle';
import { boxedUnits, boxingDifferences, unitsOf } from '#domain/inbound/boxing';
import { allBoxes, type Plan, type PlanState, shipmentsOf } from '#domain/inbound/plan/state';
import type { ShipmentState } from '#domain/inbound/shipment/state';

/** What a person does next with a plan, as a command line or in words. */
export function nextOfPlan(id: string, plan: PlanState): string {
  switch (plan.status) {
    case 'none':
      return 'lading plan create <file.json>';
    case 'preparing':
      return isPacked(plan) || plan.packingGroups.length > 0
        ? `lading plan offer-placement ${id}`
        : `lading plan pack ${id}`;
    case 'placementOffered':
      return `lading plan confirm-placement ${id} <option> --dry-run   (until ${plan.offer?.expiration})`;
    case 'placementConfirmed':
      return shipmentsOf(plan).every(({ shipmentId }) => (plan.boxes.get(shipmentId) ?? []).length > 0)
        ? `lading plan transportation ${id}`
        : `lading plan set-boxes ${id} <boxes.json> --shipment <shipment>`;
    case 'transportationConfirmed':
      return `lading shipments --plan ${id}`;
    case 'voided':
      return 'nothing: the plan is cancelled';
  }
}

/** Whether every unit of the plan is in a box. */
const isPacked = (plan: Plan): boolean =>
  boxingDifferences(unitsOf(plan.items), boxedUnits(allBoxes(plan))).length === 0;

/** What a person does next with a shipment, as a command line or in words. */
export function nextOfShipment(id: string, shipment: ShipmentState): string {
  switch (shipment.journey) {
    case 'none':
      return 'lading shipments';
    case 'working':
      return `lading plan transportation ${id}`;
    case 'confirmed.preparing':
      if (shipment.openQuote !== undefined) return `lading shipment accept-quote ${id}`;
      return shipment.boxes.length > 0
        ? `lading shipment labels ${id}`
        : `lading shipment set-boxes ${id} <boxes.json>`;
    case 'confirmed.ready':
      return `lading shipment shipped ${id}`;
    case 'shipped.dispatched':
    case 'shipped.inTransit':
      return `lading shipment milestone ${id} DELIVERED`;
    case 'shipped.delivered':
    case 'shipped.checkedIn':
      return `lading shipment receive ${id} <msku>=<units> --fulfillment-center <center>`;
    case 'receiving':
      return `lading shipment close ${id}`;
    case 'closed':
    case 'cancelled':
      return `lading fees --shipment ${id}`;
    case 'deleted':
      return 'nothing: the shipment was never confirmed';
    case 'abandoned':
      return `lading shipment shipped ${id}   (late, if it does ship)`;
  }
}

/** What a person does next with a SKU. */
export function nextOfSku(sku: SkuState): string {
  if (sku.status === 'none') return 'lading sku register <msku>';
  return sku.measurements.length === 0
    ? 'lading sku measure <sku> <length>x<width>x<height>in <pounds>lb'
    : 'lading sku show <sku>';
}

/** What a person does next with an account. */
export function nextOfAccount(account: AccountState): string {
  if (account.status === 'none') return 'lading account register';
  return account.activeSince === undefined ? 'lading account active-since <day>' : 'lading account show';
}

/**
 * What a person does next with a dispute. Submitting it is done at Amazon, by a person.
 *
 * @param isInTime whether its last day is known and not over
 */
export function nextOfDispute(id: string, status: DisputeStatus, isInTime: boolean): string {
  switch (status) {
    case 'none':
      return 'lading dispute list';
    case 'found':
      return `lading dispute open ${id}`;
    case 'opened':
      return `submit it in Seller Central, then: lading dispute submit ${id} <case>`;
    case 'submitted':
      return `when Amazon has answered: lading dispute grant, grant-in-part or refuse ${id}`;
    case 'granted':
      return 'nothing: all was granted';
    case 'grantedInPart':
    case 'refused':
      return `lading dispute reopen ${id} --reason <text>   (if there is more to say)`;
    case 'expired':
      if (isInTime) return `lading dispute reopen ${id} --reason <text>   (its last day is yet to come)`;
      return `nothing, unless the day of posting is wrong: lading dispute posted ${id} <day>`;
    case 'withdrawn':
      return `nothing, unless something is left to claim: lading dispute reopen ${id} --reason <text>`;
  }
}
