import {
  type FulfilmentRow,
  openEndedRow,
  poundsFromOunces,
  type RowConditions,
  stepRows,
} from '#domain/fees/rateCards/published/fulfilmentRows';

const to16by2 = ['2', '4', '6', '8', '10', '12', '14', '16'];
const to16by4 = ['4', '8', '12', '16'];
const to3 = ['1.25', '1.5', '1.75', '2', '2.25', '2.5', '2.75', '3'];

/** A table of Amazon's since February 2024, from its first row to its last. */
export interface UsTable {
  /** To 2, 4 .. 16 oz. */
  readonly smallStandard: string;
  /** To 4, 8, 12, 16 oz, then to 1.25, 1.5 .. 3 lb. */
  readonly largeStandard: string;
  /** Over 3 lb, and 0.08 for every quarter pound begun. */
  readonly over3: string;
  readonly smallBulky?: string;
  readonly largeBulky: string;
  /** A pound begun over the first, of bulky. */
  readonly bulkyPound: string;
  /** 0 to 50, 50 to 70, 70 to 150 and over 150 lb. */
  readonly extraLarge: string;
}

const amounts = (list: string): readonly string[] => list.split(' ');
const zip = (weights: readonly string[], list: readonly string[]) =>
  weights.flatMap((upTo, at) => {
    const amount = list[at];
    return amount === undefined ? [] : [[upTo, amount] as const];
  });

export function usRows(table: UsTable, under: RowConditions): FulfilmentRow[] {
  const large = amounts(table.largeStandard);
  const bulkyStep = ['1', table.bulkyPound] as const;
  return [
    ...stepRows('SMALL_STANDARD', 'lb', poundsFromOunces(zip(to16by2, amounts(table.smallStandard))), under),
    ...stepRows('LARGE_STANDARD', 'lb', poundsFromOunces(zip(to16by4, large)), under),
    ...stepRows('LARGE_STANDARD', 'lb', zip(to3, large.slice(to16by4.length)), under, '1'),
    openEndedRow('LARGE_STANDARD', table.over3, ['0.25', '0.08'], under, { free: '3', over: '3' }),
    ...(table.smallBulky === undefined
      ? []
      : [openEndedRow('SMALL_BULKY', table.smallBulky, bulkyStep, under, { free: '1' })]),
    openEndedRow('LARGE_BULKY', table.largeBulky, bulkyStep, under, { free: '1' }),
    ...extraLargeRows(table.extraLarge, under),
  ];
}

export function extraLargeRows(list: string, under: RowConditions): FulfilmentRow[] {
  const [to50 = '', to70 = '', to150 = '', over150 = ''] = amounts(list);
  return [
    openEndedRow('EXTRA_LARGE_0_TO_50_LB', to50, ['1', '0.38'], under, { free: '1' }),
    openEndedRow('EXTRA_LARGE_50_TO_70_LB', to70, ['1', '0.75'], under, { free: '51' }),
    openEndedRow('EXTRA_LARGE_70_TO_150_LB', to150, ['1', '0.75'], under, { free: '71' }),
    ...(over150 === ''
      ? []
      : [openEndedRow('EXTRA_LARGE_OVER_150_LB', over150, ['1', '0.19'], under, { free: '151' })]),
  ];
}
