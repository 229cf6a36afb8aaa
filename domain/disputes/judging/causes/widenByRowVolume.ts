import Big from 'big.js';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { printedFigure, sidesInInches, volumeUnit } from '#domain/disputes/judging/printedFigures';
import * as recomputed from '#domain/disputes/judging/recomputedFigures';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { formatProduct } from '#domain/fees/pricing/formatProduct';
import { rounded } from '#domain/values/money';
import { cubicFeetOf, times } from '#domain/values/volume';

/**
 * Widens a line to the row's volume when the row prints the sides of our unit. Amazon's volume is not quite the product
 * of the printed sides, and nobody knows why: 10.28 x 10.2 x 4.69 inches are 0.2846 cubic feet, and the row says
 * 0.2841. Either volume may be right, so no amount between the two differs. A volume further off contradicts its own
 * sides.
 */
export function widenByRowVolume<Line extends ComputedFee>(line: Line, charges: readonly ChargedRow[]): Line {
  const { result, inputs } = line;
  const own = recomputed.unitVolume([line]);
  if (result.kind !== 'amount' || own === undefined) return line;
  const others = charges.flatMap((charge) => {
    const volume = printedFigure(charge, 'unitVolume')?.figure;
    return volume !== undefined && hasSidesOf(charge, own)
      ? [new Big(cubicFeetOf(times(volumeUnit(charge), volume)))]
      : [];
  });
  const [other] = others.sort((one, another) => another.cmp(one));
  if (other === undefined || other.lte(own) || other.gt(own.times(explainedRatio))) return line;
  const { exact, rate, divisor: _, amount, ...cited } = result;
  const mostOf = formatProduct({ quantity: exact, rate: other.toFixed(), divisor: own.toFixed() });
  const most = rounded({ amount: new Big(exact).times(other).div(own).toFixed(), code: amount.code });
  return {
    ...line,
    inputs: { ...inputs, rate },
    result: { ...cited, kind: 'interval', least: amount, most, leastOf: formatProduct(result), mostOf },
  };
}

/** Our choice: the rows seen so far are off by a fifth of a percent. */
const explainedRatio = '1.01';

/** Rows print sides to hundredths of an inch. */
function hasSidesOf(charge: ChargedRow, cubicFeet: Big): boolean {
  const sides = sidesInInches(charge);
  if (sides.length < 3) return false;
  const product = (change: string) =>
    sides.reduce((volume, side) => volume.times(new Big(side).plus(change)), new Big('1')).div('1728');
  return product('-0.01').lte(cubicFeet) && cubicFeet.lte(product('0.01'));
}
