import Big from 'big.js';
import type { ReportedCharge } from '#domain/disputes/reportedCharge/values';
import { cubicCentimetresPer, type Volume } from '#domain/values/volume';

/** The columns of the figures behind a row's amount, by Amazon's names in all report versions seen. */
const columns = {
  rate: ['charge_rate', 'base_rate', 'storage_rate', 'rate-surcharge'],
  usage: ['capacity_usage_volume', 'storage_usage_volume'],
  limit: ['capacity_limit', 'storage_limit_volume'],
  overage: ['overage_volume'],
  volumeUnit: ['volume_unit', 'volume_units', 'volume-unit'],
  units: [
    'average_quantity_on_hand',
    'qty-charged',
    'qty-charged-12-mo-long-term-storage-fee',
    'qty-charged-6-mo-long-term-storage-fee',
  ],
  unitVolume: ['item_volume', 'per-unit-volume'],
  age: ['surcharge-age-tier'],
  sizeTier: ['product_size_tier'],
  dangerousGoods: ['dangerous_goods_storage_type'],
} as const;
type Figure = keyof typeof columns;

/** The row's own text; `undefined` when the column is missing or empty. */
export function figureText(
  { reported }: Pick<ReportedCharge, 'reported'>,
  figure: Figure,
): string | undefined {
  const column = columns[figure].find((each) => (reported[each] ?? '') !== '');
  const text = column === undefined ? undefined : reported[column];
  return text === '--' ? undefined : text;
}

/** Reports write tiny values as `5.0E-4`. */
const number = /^-?\d+(\.\d+)?(E-?\d+)?$/i;

export function figureNumber(charge: Pick<ReportedCharge, 'reported'>, figure: Figure): Big | undefined {
  const text = figureText(charge, figure)?.trim();
  return text !== undefined && number.test(text) ? new Big(text) : undefined;
}

/** A figure, and how far the exact value may be from it. */
export interface PrintedFigure {
  readonly figure: Big;
  readonly precision: Big;
}

/** The decimal places that reports print. A figure alone does not show them, since reports drop trailing zeros. */
const places: { readonly [Column in string]?: number } = {
  average_quantity_on_hand: 2,
  item_volume: 4,
  'per-unit-volume': 4,
};

/**
 * The precision is one in the last place, since Amazon truncates some figures. A column without a known rounding is
 * exact.
 */
export function printedFigure(
  charge: Pick<ReportedCharge, 'reported'>,
  name: Figure,
): PrintedFigure | undefined {
  const figure = figureNumber(charge, name);
  if (figure === undefined) return undefined;
  const column = columns[name].find((each) => (charge.reported[each] ?? '') !== '') ?? '';
  const usual = places[column];
  const shown = figure.toFixed().split('.')[1]?.length ?? 0;
  const precision = usual === undefined ? new Big('0') : new Big(`1e-${Math.max(usual, shown)}`);
  return { figure, precision };
}

const units: ReadonlyMap<string, string> = new Map([
  ['cubic feet', cubicCentimetresPer.CUBIC_FOOT],
  ['cubic meters', cubicCentimetresPer.CUBIC_METRE],
  ['cubic centimeters', '1'],
]);

/** The unit that the row counts volumes in; cubic feet when the row names none. */
export function volumeUnit(charge: Pick<ReportedCharge, 'reported'>): Volume {
  const cubicCentimetres =
    units.get(figureText(charge, 'volumeUnit') ?? '') ?? cubicCentimetresPer.CUBIC_FOOT;
  return { cubicCentimetres: new Big(cubicCentimetres) };
}

const sideColumns = ['longest_side', 'median_side', 'shortest_side'];

/** The printed sides of a unit in inches; none when the row lacks them or uses another unit. */
export const sidesInInches = ({ reported }: Pick<ReportedCharge, 'reported'>): readonly string[] =>
  /^in/i.test(reported['measurement_units'] ?? '') || reported['measurement_units'] === undefined
    ? sideColumns.flatMap((side) => reported[side] ?? [])
    : [];
