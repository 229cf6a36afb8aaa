import type { ItemQuantity } from '#domain/values/item';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { type Money, multiplied } from '#domain/values/money';
import type { EstimatedFees } from '#domain/values/transportation';
import { rowInForce } from '#infra/amazon/simulation/datedTable';
import { serviceFees } from '#infra/amazon/simulation/serviceFeeTable';
import type { ShipmentToMove } from '#services/ports/fulfillmentNetwork';

/** Prep and label for the units that Amazon is to prep or label, and the shipment's part of the placement fee. */
export function estimatedFees({ items, marketplace, at }: ShipmentToMove, placement: Money): EstimatedFees {
  const perUnit = rowInForce(serviceFees[marketplace], at, marketplace);
  const prepped = items.filter(({ prepOwner }) => prepOwner === 'AMAZON');
  const labelled = items.filter(({ labelOwner }) => labelOwner === 'AMAZON');
  const prep = feeOf(perUnit.prep, prepped, marketplace);
  const label = feeOf(perUnit.label, labelled, marketplace);
  return { ...(prep && { prep }), ...(label && { label }), placement };
}

/** None where nothing is to be done or the service is not offered. */
function feeOf(
  perUnit: string | undefined,
  items: readonly ItemQuantity[],
  marketplace: Marketplace,
): Money | undefined {
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  if (perUnit === undefined || units === 0) return undefined;
  return multiplied({ amount: perUnit, code: marketplaces[marketplace].currency }, units);
}
