import {
  type FulfilmentRow,
  openEndedRow,
  poundsFromOunces,
  type RowConditions,
  stepRows,
} from '#domain/fees/rateCards/published/fulfilmentRows';
import { pounds, us } from '#domain/fees/rateCards/published/head';
import { extraLargeRows, type UsTable, usRows } from '#domain/fees/rateCards/published/usFulfilmentTable';
import type { CardOf } from '#domain/fees/rateCards/rateCard';
import { add, money, rounded } from '#domain/values/money';

const common = {
  ...us,
  program: 'fulfilment',
  terms: pounds,
  grade: 'C',
  rounding: 'rate first, half-up cents',
} as const;

const before2024: readonly FulfilmentRow[] = [
  ...stepRows(
    'SMALL_STANDARD',
    'lb',
    poundsFromOunces([
      ['4', '3.22'],
      ['8', '3.40'],
      ['12', '3.58'],
      ['16', '3.77'],
    ]),
    {},
  ),
  ...stepRows(
    'LARGE_STANDARD',
    'lb',
    poundsFromOunces([
      ['4', '3.86'],
      ['8', '4.08'],
      ['12', '4.24'],
      ['16', '4.75'],
    ]),
    {},
  ),
  ...stepRows(
    'LARGE_STANDARD',
    'lb',
    [
      ['1.5', '5.40'],
      ['2', '5.69'],
      ['2.5', '6.10'],
      ['3', '6.39'],
    ],
    {},
    '1',
  ),
  openEndedRow('LARGE_STANDARD', '7.17', ['0.5', '0.16'], {}, { free: '3', over: '3' }),
  openEndedRow('SMALL_OVERSIZE', '9.73', ['1', '0.42'], {}, { free: '1' }),
  openEndedRow('MEDIUM_OVERSIZE', '19.05', ['1', '0.42'], {}, { free: '1' }),
  openEndedRow('LARGE_OVERSIZE', '89.98', ['1', '0.83'], {}, { free: '90' }),
  openEndedRow('SPECIAL_OVERSIZE', '158.49', ['1', '0.83'], {}, { free: '90' }),
];

const february2024: UsTable = {
  smallStandard: '3.22 3.31 3.40 3.49 3.58 3.68 3.77 3.82',
  largeStandard: '3.86 4.08 4.32 4.75 5.19 5.57 5.75 6.00 6.10 6.28 6.45 6.86',
  over3: '7.25',
  largeBulky: '9.73',
  bulkyPound: '0.42',
  extraLarge: '26.33 40.12 54.81 194.95',
};
const april2024: UsTable = {
  smallStandard: '3.06 3.15 3.24 3.33 3.43 3.53 3.60 3.65',
  largeStandard: '3.68 3.90 4.15 4.55 4.99 5.37 5.52 5.77 5.87 6.05 6.21 6.62',
  over3: '6.92',
  largeBulky: '9.61',
  bulkyPound: '0.38',
  extraLarge: '26.33 40.12 54.81 194.95',
};
/** October 15 to January 14. */
const peak2024: UsTable = {
  smallStandard: '3.25 3.34 3.44 3.53 3.64 3.74 3.82 3.87',
  largeStandard: '3.92 4.16 4.43 4.84 5.29 5.68 5.84 6.10 6.24 6.44 6.61 7.03',
  over3: '7.46',
  largeBulky: '10.65',
  bulkyPound: '0.38',
  extraLarge: '29.06 42.93 59.23 203.46',
};

const plus = (amount: string, more: string): string =>
  rounded(add(money(amount, us.currency), money(more, us.currency))).amount;

/** Under $10 every unit costs 0.77 less. */
const withLowPrice = (rows: readonly FulfilmentRow[]): FulfilmentRow[] => [
  ...rows.map((row) => ({ ...row, price: { from: '10' } })),
  ...rows.map((row) => ({
    ...row,
    row: `${row.row}, price under 10`,
    price: { under: '10' },
    amount: plus(row.amount, '-0.77'),
  })),
];

const from2026: readonly (readonly [RowConditions, UsTable])[] = [
  [
    { name: 'price under 10', price: { under: '10' } },
    {
      smallStandard: '2.43 2.49 2.56 2.66 2.77 2.82 2.92 2.95',
      largeStandard: '2.91 3.13 3.38 3.78 4.22 4.60 4.75 5.00 5.10 5.28 5.44 5.85',
      over3: '6.15',
      smallBulky: '6.78',
      largeBulky: '8.58',
      bulkyPound: '0.38',
      extraLarge: '25.56 36.55 50.55 194.18',
    },
  ],
  [
    { name: 'price 10 to 50', price: { from: '10', upTo: '50' } },
    {
      smallStandard: '3.32 3.42 3.45 3.54 3.68 3.78 3.91 3.96',
      largeStandard: '3.73 3.95 4.20 4.60 5.04 5.42 5.57 5.82 5.92 6.10 6.26 6.67',
      over3: '6.97',
      smallBulky: '7.55',
      largeBulky: '9.35',
      bulkyPound: '0.38',
      extraLarge: '26.33 37.32 51.32 194.95',
    },
  ],
  [
    { name: 'price over 50', price: { over: '50' } },
    {
      smallStandard: '3.58 3.68 3.71 3.80 3.94 4.04 4.17 4.22',
      largeStandard: '3.99 4.21 4.46 4.86 5.30 5.68 5.83 6.08 6.18 6.36 6.52 6.93',
      over3: '7.23',
      smallBulky: '7.55',
      largeBulky: '9.35',
      bulkyPound: '0.38',
      extraLarge: '26.33 37.32 51.32 194.95',
    },
  ],
];

/** What extra-large units beyond the limits of size pay more, by the same weights. */
const overmax = ['17', '21', '25'];

function rowsOf2026([under, table]: readonly [RowConditions, UsTable]): FulfilmentRow[] {
  const withOvermax = table.extraLarge
    .split(' ')
    .flatMap((amount, at) => (overmax[at] === undefined ? [] : [plus(amount, overmax[at])]))
    .join(' ');
  const normal = usRows(table, under).map((row) =>
    row.tiers.some((tier) => tier.startsWith('EXTRA_LARGE') && tier !== 'EXTRA_LARGE_OVER_150_LB')
      ? { ...row, overmax: false }
      : row,
  );
  return [
    ...normal,
    ...extraLargeRows(withOvermax, { ...under, name: `${under.name}, overmax`, overmax: true }),
  ];
}

/** Not for apparel and dangerous goods, which have tables of their own. */
export const usFulfilment: readonly CardOf<'fulfilment'>[] = [
  {
    ...common,
    card: 'US fulfilment 2023',
    from: '2023-01-01',
    until: '2024-02-05',
    datesDoubtful: true,
    source: 'a rate table in public code; its first day was not found',
    rows: before2024,
  },
  {
    ...common,
    card: 'US fulfilment 2024-02',
    from: '2024-02-05',
    until: '2024-04-15',
    source:
      "a rate table in public code; three of its rows are on Amazon's page of the low-inventory-level fee",
    rows: usRows(february2024, {}),
  },
  {
    ...common,
    card: 'US fulfilment 2024-04',
    from: '2024-04-15',
    until: '2026-01-15',
    source: 'a rate table in public code',
    rows: withLowPrice([...usRows(april2024, {}), ...usRows(peak2024, { name: 'peak', season: 'PEAK' })]),
  },
  {
    ...common,
    card: 'US fulfilment 2026-01',
    from: '2026-01-15',
    until: null,
    source: 'two rate tables in public code, which agree; the peak rates of 2026 are not known',
    rows: from2026.flatMap(rowsOf2026),
  },
];
