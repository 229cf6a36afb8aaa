import Big from 'big.js';
import type { Item } from '#domain/item';
import { marketplaces } from '#domain/marketplace';
import { type Money, money } from '#domain/money';
import type { EstimatedFees } from '#domain/transportation';
import { inForce } from '#infra/simulation/inForce';
import { serviceFees } from '#infra/simulation/serviceFeeTable';
import type { ShipmentToMove } from '#services/ports/fulfillmentNetwork';

/** Prep and label for the units that Amazon is to prep or label, and the shipment's part of the placement fee. */
export function estimatedFees({ items, marketplace, at }: ShipmentToMove, placement: Money): EstimatedFees {
  const perUnit = inForce(serviceFees[marketplace], at);
  const feeOf = (service: 'prep' | 'label', owner: keyof Pick<Item, 'prepOwner' | 'labelOwner'>) => {
    const units = items
      .filter((item) => item[owner] === 'AMAZON')
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const fee = perUnit[service];
    if (fee === undefined || units === 0) return {};
    const { currency } = marketplaces[marketplace];
    return { [service]: money(new Big(fee).times(String(units)).toFixed(), currency) };
  };
  return { ...feeOf('prep', 'prepOwner'), ...feeOf('label', 'labelOwner'), placement };
}
