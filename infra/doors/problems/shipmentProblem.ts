import type { ShipmentRefusal } from '#domain/inbound/shipment/commands';
import { advise } from '#infra/doors/problems/advice';
import { differences, listed } from '#infra/doors/problems/planProblem';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';

/** A refused shipment command in words: what was wrong, and what to do. */
export function shipmentProblem(refusal: ShipmentRefusal): Problem {
  const refused = refusedBecause(refusal);

  switch (refusal.reason) {
    case 'not-possible-now':
      return refusal.status === 'none'
        ? {
            ...refused(
              'there is no such shipment',
              advise`list the shipments with ${{ do: 'ListShipments' }}`,
            ),
            kind: 'not-found',
          }
        : refused(
            `${refusal.command} is not possible while the shipment is ${refusal.status}`,
            advise`see what happened to it with ${{ do: 'ShowHistory' }}`,
          );
    case 'already-exists':
      return refused('this shipment is already here', advise`see it with ${{ do: 'ShowShipment' }}`);
    case 'quantity-beyond-limit':
      return refused(
        `${refusal.msku} was confirmed with ${refusal.firstConfirmed} units and can be ${refusal.from} to ${refusal.to}, not ${refusal.asked} (limit unverified)`,
        'stay inside the limit, or cancel all shipments of the plan and start again',
      );
    case 'new-sku':
      return refused(
        `${refusal.msku} is not in this shipment, and no SKU can be added once a placement is confirmed`,
        `cancel all shipments of the plan and start again; its SKUs are ${listed(refusal.known)}`,
      );
    case 'unknown-box':
      return refused(
        `this shipment has no box ${listed(refusal.boxIds)}`,
        advise`see its boxes with ${{ do: 'ShowShipment' }}`,
      );
    case 'boxes-do-not-match':
      return refused(
        `the boxes do not hold what the shipment promises: ${differences(refusal.differences)}`,
        advise`give boxes that hold exactly these units: ${{ do: 'SetBoxContents' }}`,
      );
    case 'boxes-needed':
      return refused(
        `${refusal.command} needs the box contents`,
        advise`give them first: ${{ do: 'SetBoxContents' }}`,
      );
    case 'ship-date-past':
      return refused(
        `the ship date ${refusal.shipDate} is past: it is ${refusal.today} in the marketplace`,
        'choose today or a later day',
      );
    case 'needs-freight':
      return refused(
        `pallets belong to LTL and FTL shipments; this one goes ${refusal.shippingMode}`,
        'leave the pallets out, or plan the shipment as freight',
      );
    case 'needs-small-parcel':
      return refused(
        `box tracking numbers belong to small parcel shipments; this one goes ${refusal.shippingMode}`,
        advise`give the freight bill number instead: ${{ give: 'freightBillNumber' }}`,
      );
    case 'own-carrier-has-no-quote':
      return refused(
        'this shipment goes with your own carrier, who asks nothing here',
        'nothing is to be accepted or declined',
      );
    case 'no-open-quote':
      return refused(
        'no quote is waiting for an answer',
        'a new one comes with changed pallets or quantities',
      );
    case 'ship-from-frozen':
      return refused(
        'the ship-from address cannot change once transportation is confirmed',
        'cancel the shipments of the plan and start again from the right address',
      );
    case 'window-still-open':
      return refused(
        `the charge can be voided until ${refusal.voidableUntil}`,
        'the window closes by itself at that instant',
      );
    case 'not-abandoned-yet':
      return refused(
        `the shipment counts as abandoned from ${refusal.abandonedFrom} (unverified)`,
        'ship it, or cancel it',
      );
    case 'charge-incomplete':
      return refused(
        `a carrier charge needs ${listed(refusal.missing)} beside it`,
        'give amount, acceptance time and shipping mode together, or none of them: what is unknown stays unknown',
      );
    case 'accepted-after-adoption':
      return refused(
        `the charge cannot have been accepted at ${refusal.acceptedAt}: what is told of it is of ${refusal.now}`,
        'say when it was accepted, in UTC or with its offset',
      );
    case 'no-tracking-given':
      return refused(
        'no tracking number was given',
        'name boxes with tracking numbers, or a freight bill number',
      );
  }
}
