import Big from 'big.js';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { type Money, money, rounded } from '#domain/values/money';
import type { PlacementOffer, WeightStep } from '#infra/amazon/simulation/placementTable';
import type { Unit } from '#infra/amazon/simulation/unit';

/** Units of one kind that go to Amazon. */
export interface UnitCount {
  readonly unit: Unit;
  readonly quantity: number;
}

/** The fee of a placement for all units, rounded once; `undefined` where a size cannot be placed so. */
export function placementFee(
  { fees }: PlacementOffer,
  counts: readonly UnitCount[],
  marketplace: Marketplace,
): Money | undefined {
  const { currency } = marketplaces[marketplace];
  if (fees === 'free') return money('0', currency);

  let total = new Big('0');
  for (const { unit, quantity } of counts) {
    const steps = fees[unit.size];
    if (steps === undefined) return undefined;
    total = total.plus(feeOf(unit, steps).times(String(quantity)));
  }
  return rounded(money(total.toFixed(), currency));
}

/** The middle of the published range: where in it a center lies is not known. */
function feeOf({ pounds }: Unit, steps: readonly WeightStep[]): Big {
  const step = steps.find(({ upTo }) => pounds.lte(upTo));
  if (step === undefined) return new Big('0');
  const [low, high] = step.perUnit;
  const middle = new Big(low).plus(high).div('2');
  if (step.perPound === undefined) return middle;
  const { above, fee } = step.perPound;
  return middle.plus(pounds.minus(above).round(0, Big.roundUp).times(fee));
}
