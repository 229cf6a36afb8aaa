import type { CreationProblem, PlanRefusal } from '#domain/inbound/plan/commands';
import { advise } from '#infra/doors/problems/advice';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';

/** A refused plan command in words: what was wrong, and what to do. */
export function planProblem(refusal: PlanRefusal): Problem {
  const refused = refusedBecause(refusal);

  switch (refusal.reason) {
    case 'not-possible-now':
      return refusal.status === 'none'
        ? {
            ...refused('there is no such inbound plan', advise`list the plans with ${{ do: 'ListPlans' }}`),
            kind: 'not-found',
          }
        : refused(
            `${refusal.command} is not possible while the plan is ${refusal.status}`,
            advise`see where it stands with ${{ do: 'ShowPlan' }}`,
          );
    case 'creation-refused':
      return refused(
        `the plan cannot be created: ${refusal.problems.map(creationProblem).join('; ')}`,
        'mend every point and create it again; nothing was stored',
      );
    case 'boxes-refused':
      return refused(
        `the boxes cannot be taken: ${refusal.problems.map(creationProblem).join('; ')}`,
        'mend every point and give the boxes again; nothing was stored',
      );
    case 'packing-groups-do-not-match':
      return refused(
        `the packing groups are not the SKUs still to be boxed: ${refusal.differences
          .map(({ msku, expected, grouped }) => `${msku} ${grouped} grouped of ${expected}`)
          .join(', ')}`,
        'form the groups again, of every SKU that is in no box yet',
      );
    case 'repeated-packing-group':
      return refused(
        `two packing groups are called ${refusal.packingGroupId}`,
        'give every packing group its own id',
      );
    case 'unknown-sku':
      return refused(
        `${refusal.msku} is not in this plan`,
        'check the MSKU, or add it to the items of the plan',
      );
    case 'unknown-packing-group':
      return refused(
        `there is no packing group ${refusal.packingGroupId}`,
        `the groups of this plan: ${listed(refusal.known)}`,
      );
    case 'unknown-shipment':
      return refused(
        `${refusal.shipmentId} is not a shipment of this plan`,
        `its shipments: ${listed(refusal.known)}`,
      );
    case 'packing-target-unclear':
      return refused(
        'boxes belong to a packing group or to a shipment, and exactly one must be named',
        'name the packing group before placement is confirmed, the shipment after it',
      );
    case 'boxes-do-not-match':
      return refused(
        `the boxes do not hold what is expected: ${differences(refusal.differences)}`,
        'mend the quantities of the boxes, or of the items first',
      );
    case 'box-split':
      return refused(
        `box ${refusal.box} would go to two destinations`,
        'a box is never split: offer placements that keep it whole',
      );
    case 'placement-does-not-add-up':
      return refused(
        `placement option ${refusal.placementOptionId} does not place every unit of ${refusal.msku} once`,
        'offer placements again',
      );
    case 'unknown-placement-option':
      return refused(
        `${refusal.placementOptionId} is not on offer`,
        refusal.offered.length === 0
          ? advise`ask for placements first: ${{ do: 'OfferPlacementOptions' }}`
          : `on offer: ${listed(refusal.offered)}`,
      );
    case 'placement-expired':
      return refused(
        `the offered placements could be confirmed until ${refusal.expiration}`,
        advise`ask for them again (${{ do: 'OfferPlacementOptions' }}); destinations may differ`,
      );
    case 'placement-still-valid':
      return refused(
        `placements are already on offer until ${refusal.expiration}`,
        'confirm one of them, or change the plan, which withdraws them',
      );
    case 'ship-date-required':
      return refused(
        `a ship date is missing for ${listed(refusal.shipmentIds)}`,
        advise`say on which day you hand the boxes to the carrier: ${{ give: 'shipDate', value: 'YYYY-MM-DD' }}`,
      );
    case 'ship-date-past':
      return refused(
        `the ship date ${refusal.shipDate} is past: it is ${refusal.today} in the marketplace`,
        'choose today or a later day',
      );
    case 'every-shipment-needs-a-selection':
      return refused(
        `nothing is selected for ${listed(refusal.missing)}, more than one thing for ${listed(refusal.repeated)}`,
        'transportation is confirmed for all shipments of a plan at once',
      );
    case 'one-carrier-only':
      return refused(
        `more than one small parcel carrier: ${listed(refusal.carriers)}`,
        'choose one carrier for all shipments of the plan',
      );
    case 'boxes-needed':
      return refused(
        `the boxes of ${listed(refusal.shipmentIds)} are not known yet`,
        advise`give the box contents first: ${{ do: 'SetPackingInformation' }}`,
      );
    case 'quote-needed':
      return refused(
        `the partnered carrier has not quoted for ${listed(refusal.shipmentIds)}`,
        advise`ask for transportation options first: ${{ do: 'ListTransportationOptions' }}`,
      );
    case 'mode-does-not-fit':
      return refused(
        `${refusal.shippingMode} does not fit: ${refusal.detail}`,
        'choose another shipping mode',
      );
  }
}

function creationProblem(problem: CreationProblem): string {
  switch (problem.problem) {
    case 'label-information':
      return `the FNSKU label information of ${problem.msku} is wrong (${problem.detail})`;
    case 'boxes-do-not-add-up':
      return `${problem.msku} is declared with ${problem.declared} units, its boxes hold ${problem.boxed}`;
    case 'shipment-label-not-enabled':
      return 'the shipment label of the boxes is not enabled';
    case 'mode-does-not-fit':
      return `${problem.shippingMode} does not fit (${problem.detail})`;
    case 'invalid-address':
      return `invalid address, ${problem.field === 'shipTo' ? 'ship-to' : 'ship-from'}: ${problem.detail}`;
    case 'two-expiry-dates':
      return `${problem.msku} has the expiry dates ${listed(problem.expirations)}: make a second plan for one of them`;
    case 'repeated-sku':
      return `${problem.msku} is listed more than once`;
    case 'expiry-dates-share-a-box':
      return `box ${problem.box} holds ${problem.msku} with different expiry dates`;
    case 'repeated-box-name':
      return `two boxes are named ${problem.box}`;
    case 'amazon-prep-ended':
      return `Amazon neither preps nor labels in the US since ${problem.since}: make ${problem.msku} the seller's`;
  }
}

export const differences = (
  all: readonly { readonly msku: string; readonly expected: number; readonly boxed: number }[],
): string => all.map(({ msku, expected, boxed }) => `${msku} ${boxed} boxed of ${expected}`).join(', ');

export const listed = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
