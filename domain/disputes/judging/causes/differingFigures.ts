import Big from 'big.js';
import type { DisputeCause } from '#domain/disputes/dispute/values';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { numberOf, type Printed, printed, sidesOf, unitOf } from '#domain/disputes/judging/figures';
import * as ours from '#domain/disputes/judging/ourFigures';
import type { ExcessReason } from '#domain/disputes/judging/reasons';
import { ageOf, youngestOf } from '#domain/disputes/judging/rowCheck/agedRow';
import { overageOf } from '#domain/disputes/judging/rowCheck/overageRow';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { shown } from '#domain/fees/pricing/shown';
import { isSame, rounded } from '#domain/values/money';
import { daysInMonthOf } from '#domain/values/month';
import { cubicFeetOf, times } from '#domain/values/volume';

/** A figure of rows that is higher than that of the lines, and what part of the charge that makes up. */
interface Differing {
  readonly cause: DisputeCause;
  readonly why: ExcessReason;
  /** From 0 to 1: how much less the charge would be with our figure alone. */
  readonly part: Big;
}

/** Units of another age have another rate: that is no difference of its own then. */
export function differingFigures(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly Differing[] {
  const age = differingAge(charges, lines);
  return [
    ...(age.length > 0 ? age : differingRate(charges, lines)),
    ...differingUnits(charges, lines),
    ...differingUnitVolume(charges, lines),
    ...differingOverage(charges, lines),
    ...differingDays(charges),
  ];
}

function differingRate(charges: readonly ChargedRow[], lines: readonly ComputedFee[]): readonly Differing[] {
  const [highest] = ours
    .rates(lines)
    .map((rate) => new Big(rate))
    .sort((one, other) => other.cmp(one));
  return charges.flatMap((charge) =>
    larger('rate', printed(charge, 'rate'), highest, (both) => ({ reason: 'higher-rate', ...both })),
  );
}

function differingUnits(charges: readonly ChargedRow[], lines: readonly ComputedFee[]): readonly Differing[] {
  const charged = sum(charges.map((charge) => printed(charge, 'units')));
  return larger('volume', charged, ours.units(lines), (both) => ({ reason: 'more-units', ...both }));
}

function differingOverage(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly Differing[] {
  const charged = sum(charges.map((charge) => inCubicFeet(charge, overageCharged(charge))));
  return larger('volume', charged, ours.overage(lines), (both) => ({ reason: 'more-over-limit', ...both }));
}

/** The report's own volume. Its sides come to another one: they are evidence, and prove nothing. */
function differingUnitVolume(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly Differing[] {
  const own = ours.unitVolume(lines);
  return charges.flatMap((charge) => {
    const printedSides = sidesOf(charge);
    const charged = inCubicFeet(charge, printed(charge, 'unitVolume'));
    return larger('measurement', charged, own, (both) => ({ reason: 'larger-unit', ...both, printedSides }));
  });
}

/** Its own figures come to its amount in a month of another length. */
function differingDays(charges: readonly ChargedRow[]): readonly Differing[] {
  return charges.flatMap((charge) => {
    const over = overageCharged(charge)?.figure;
    const rate = numberOf(charge, 'rate');
    if (over === undefined || rate === undefined) return [];
    const days = daysInMonthOf(charge.from);
    const charged = rounded(charge.amount);
    const feeBy = (divisor: string) =>
      rounded({ amount: over.times(rate).div(divisor).toFixed(), code: charged.code });
    const divisor = ['28', '29', '30'].find((each) => each < days && isSame(feeBy(each), charged));
    if (divisor === undefined) return [];
    const part = new Big('1').minus(new Big(divisor).div(days));
    return [{ cause: 'days', why: { reason: 'divided-by-days', divisor, days }, part }];
  });
}

/** Units of an age that ours do not have. */
function differingAge(charges: readonly ChargedRow[], lines: readonly ComputedFee[]): readonly Differing[] {
  const known = lines.flatMap(({ inputs: { age } }) => age ?? []);
  const ages = new Set(known.map(youngestOf));
  return charges.flatMap((charge) => {
    const tier = ageOf(charge);
    if (known.length === 0 || tier === undefined || ages.has(youngestOf(tier))) return [];
    return [{ cause: 'age', why: { reason: 'other-age', charged: tier, ours: known }, part: new Big('1') }];
  });
}

const overageCharged = (charge: ChargedRow): Printed | undefined => {
  const figure = numberOf(charge, 'overage') ?? overageOf(charge);
  return figure && { figure, precision: new Big('0') };
};

function inCubicFeet(charge: ChargedRow, of: Printed | undefined): Printed | undefined {
  const convert = (figure: Big) => new Big(cubicFeetOf(times(unitOf(charge), figure)));
  return of && { figure: convert(of.figure), precision: convert(of.precision) };
}

function larger(
  cause: DisputeCause,
  charged: Printed | undefined,
  own: Big | undefined,
  reasonOf: (both: { readonly charged: string; readonly ours: string }) => ExcessReason,
): readonly Differing[] {
  if (charged === undefined || own === undefined) return [];
  const { figure, precision } = charged;
  if (figure.minus(own).lte(precision)) return [];
  const why = reasonOf({ charged: shown(figure), ours: shown(own) });
  return [{ cause, why, part: new Big('1').minus(own.div(figure)) }];
}

const sum = (all: readonly (Printed | undefined)[]): Printed | undefined =>
  all.reduce<Printed | undefined>(
    (total, each) =>
      total &&
      each && {
        figure: total.figure.plus(each.figure),
        precision: total.precision.plus(each.precision),
      },
    { figure: new Big('0'), precision: new Big('0') },
  );
