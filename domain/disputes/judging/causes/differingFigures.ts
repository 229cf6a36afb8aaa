import Big from 'big.js';
import type { DisputeCause } from '#domain/disputes/dispute/values';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import {
  figureNumber,
  type PrintedFigure,
  printedFigure,
  sidesInInches,
  volumeUnit,
} from '#domain/disputes/judging/printedFigures';
import type { ExcessReason } from '#domain/disputes/judging/reasons';
import * as recomputed from '#domain/disputes/judging/recomputedFigures';
import { ageTier, youngestAge } from '#domain/disputes/judging/rowCheck/agedRow';
import { rowOverage } from '#domain/disputes/judging/rowCheck/overageRow';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { formatDecimal } from '#domain/fees/pricing/formatDecimal';
import { isSame, rounded } from '#domain/values/money';
import { daysInMonthOf } from '#domain/values/month';
import { cubicFeetOf, times } from '#domain/values/volume';

/** A figure that is higher in the rows than in our lines, and its share of the charge. */
interface DifferingFigure {
  readonly cause: DisputeCause;
  readonly why: ExcessReason;
  /** From 0 to 1: by how much our figure alone would lower the charge. */
  readonly shareOfCharge: Big;
}

/** Another age implies another rate, so a differing rate does not count beside a differing age. */
export function differingFigures(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly DifferingFigure[] {
  const age = differingAge(charges, lines);
  return [
    ...(age.length > 0 ? age : differingRate(charges, lines)),
    ...differingUnits(charges, lines),
    ...differingUnitVolume(charges, lines),
    ...differingOverage(charges, lines),
    ...differingDays(charges),
  ];
}

function differingRate(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly DifferingFigure[] {
  const [highest] = recomputed
    .rates(lines)
    .map((rate) => new Big(rate))
    .sort((one, other) => other.cmp(one));
  return charges.flatMap((charge) =>
    largerFigure('rate', printedFigure(charge, 'rate'), highest, (both) => ({
      reason: 'higher-rate',
      ...both,
    })),
  );
}

function differingUnits(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly DifferingFigure[] {
  const charged = sum(charges.map((charge) => printedFigure(charge, 'units')));
  return largerFigure('volume', charged, recomputed.units(lines), (both) => ({
    reason: 'more-units',
    ...both,
  }));
}

function differingOverage(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly DifferingFigure[] {
  const charged = sum(charges.map((charge) => inCubicFeet(charge, overageCharged(charge))));
  return largerFigure('volume', charged, recomputed.overage(lines), (both) => ({
    reason: 'more-over-limit',
    ...both,
  }));
}

/** Compares the volume that the row prints. The printed sides give another volume, so they are only evidence. */
function differingUnitVolume(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly DifferingFigure[] {
  const own = recomputed.unitVolume(lines);
  return charges.flatMap((charge) => {
    const printedSides = sidesInInches(charge);
    const charged = inCubicFeet(charge, printedFigure(charge, 'unitVolume'));
    return largerFigure('measurement', charged, own, (both) => ({
      reason: 'larger-unit',
      ...both,
      printedSides,
    }));
  });
}

/** Finds rows whose own figures give the charged amount only for a month of another length. */
function differingDays(charges: readonly ChargedRow[]): readonly DifferingFigure[] {
  return charges.flatMap((charge) => {
    const over = overageCharged(charge)?.figure;
    const rate = figureNumber(charge, 'rate');
    if (over === undefined || rate === undefined) return [];
    const days = daysInMonthOf(charge.from);
    const charged = rounded(charge.amount);
    const feeBy = (divisor: string) =>
      rounded({ amount: over.times(rate).div(divisor).toFixed(), code: charged.code });
    const divisor = ['28', '29', '30'].find((each) => each < days && isSame(feeBy(each), charged));
    if (divisor === undefined) return [];
    const part = new Big('1').minus(new Big(divisor).div(days));
    return [{ cause: 'days', why: { reason: 'divided-by-days', divisor, days }, shareOfCharge: part }];
  });
}

/** Finds rows for an age that our units do not have. */
function differingAge(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly DifferingFigure[] {
  const ourAges = lines.flatMap(({ inputs: { age } }) => age ?? []);
  const ages = new Set(ourAges.map(youngestAge));
  return charges.flatMap((charge) => {
    const tier = ageTier(charge);
    if (ourAges.length === 0 || tier === undefined || ages.has(youngestAge(tier))) return [];
    return [
      {
        cause: 'age',
        why: { reason: 'other-age', charged: tier, ours: ourAges },
        shareOfCharge: new Big('1'),
      },
    ];
  });
}

const overageCharged = (charge: ChargedRow): PrintedFigure | undefined => {
  const figure = figureNumber(charge, 'overage') ?? rowOverage(charge);
  return figure && { figure, precision: new Big('0') };
};

function inCubicFeet(charge: ChargedRow, of: PrintedFigure | undefined): PrintedFigure | undefined {
  const convert = (figure: Big) => new Big(cubicFeetOf(times(volumeUnit(charge), figure)));
  return of && { figure: convert(of.figure), precision: convert(of.precision) };
}

function largerFigure(
  cause: DisputeCause,
  charged: PrintedFigure | undefined,
  own: Big | undefined,
  reasonOf: (both: { readonly charged: string; readonly ours: string }) => ExcessReason,
): readonly DifferingFigure[] {
  if (charged === undefined || own === undefined) return [];
  const { figure, precision } = charged;
  if (figure.minus(own).lte(precision)) return [];
  const why = reasonOf({ charged: formatDecimal(figure), ours: formatDecimal(own) });
  return [{ cause, why, shareOfCharge: new Big('1').minus(own.div(figure)) }];
}

const sum = (all: readonly (PrintedFigure | undefined)[]): PrintedFigure | undefined =>
  all.reduce<PrintedFigure | undefined>(
    (total, each) =>
      total &&
      each && {
        figure: total.figure.plus(each.figure),
        precision: total.precision.plus(each.precision),
      },
    { figure: new Big('0'), precision: new Big('0') },
  );
