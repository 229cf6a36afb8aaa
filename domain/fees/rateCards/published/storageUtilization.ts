import { cubicFeet, us } from '#domain/fees/rateCards/published/head';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';

type Row = RowOf<'storage-utilization'>;

const terms = {
  ...cubicFeet,
  leastCubicFeet: '25',
  daysSinceFirstInbound: 365,
  excludedUpToAge: 30,
} as const;

const bands = [
  ['22', '28'],
  ['28', '36'],
  ['36', '44'],
  ['44', '52'],
  ['52', undefined],
] as const;

const rows = (size: Row['size'], ...amounts: readonly [string, string, string, string, string]): Row[] =>
  bands.map(([overWeeks, upToWeeks], at) => ({
    row: `${size.toLowerCase()}, ${overWeeks}${upToWeeks === undefined ? '+' : `-${upToWeeks}`} weeks`,
    size,
    overWeeks,
    ...(upToWeeks !== undefined && { upToWeeks }),
    amount: amounts[at] ?? amounts[4],
  }));

const common = { ...us, program: 'storage-utilization' } as const;

export const storageUtilization: readonly CardOf<'storage-utilization'>[] = [
  {
    ...common,
    card: 'US storage utilization before',
    from: '2020-01-01',
    until: '2023-04-01',
    source: 'the surcharge began in April 2023: petani-logistics.com',
    grade: 'B',
    noFee: true,
    terms,
    rows: [],
  },
  {
    ...common,
    card: 'US storage utilization 2023-04',
    from: '2023-04-01',
    until: '2024-04-01',
    source: 'petani-logistics.com, which gives sums that imply these; only a range is known',
    grade: 'B',
    terms,
    rows: [
      { row: 'standard, 26+ weeks', size: 'STANDARD', overWeeks: '26', amount: '0.69', amountTo: '0.94' },
      { row: 'oversize, 26+ weeks', size: 'OVERSIZE', overWeeks: '26', amount: '0.46', amountTo: '0.63' },
    ],
  },
  {
    ...common,
    card: 'US storage utilization 2024-04',
    from: '2024-04-01',
    until: null,
    source:
      'rules: Amazon Seller Central help GJ9NNG7RK4TU6E3Z; amounts: a rate table in public code. Which band takes a ratio on its edge is not said',
    grade: 'C',
    terms,
    rows: [
      ...rows('STANDARD', '0.44', '0.76', '1.16', '1.58', '1.88'),
      ...rows('OVERSIZE', '0.23', '0.46', '0.63', '0.76', '1.26'),
    ],
  },
];
