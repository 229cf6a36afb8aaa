import { pounds, us } from '#domain/fees/rateCards/published/head';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';
import type { WeightRate } from '#domain/fees/rateCards/row';

type Row = RowOf<'low-inventory-level'>;

const bands = [
  ['0', '14'],
  ['14', '21'],
  ['21', '28'],
] as const;

const rows = (
  name: string,
  at: Pick<Row, 'tiers'> & Pick<WeightRate, 'over' | 'upTo'>,
  ...amounts: readonly [string, string, string]
): Row[] =>
  bands.map(([fromDays, underDays], band) => ({
    row: `${name}, ${fromDays}-${underDays} days`,
    ...at,
    fromDays,
    underDays,
    amount: amounts[band] ?? amounts[2],
  }));

const standard: readonly Row[] = [
  ...rows('small standard', { tiers: ['SMALL_STANDARD'] }, '0.89', '0.63', '0.32'),
  ...rows('large standard to 3 lb', { tiers: ['LARGE_STANDARD'], upTo: '3' }, '0.97', '0.70', '0.36'),
  ...rows(
    'large standard over 3 lb',
    { tiers: ['LARGE_STANDARD'], over: '3', upTo: '20' },
    '1.11',
    '0.87',
    '0.47',
  ),
];

const common = { ...us, program: 'low-inventory-level' } as const;
const page = "Amazon's page on the low-inventory-level fee, as copied";

export const lowInventory: readonly CardOf<'low-inventory-level'>[] = [
  {
    ...common,
    card: 'US low inventory before',
    from: '2020-01-01',
    until: '2024-04-01',
    source: page,
    grade: 'A*',
    noFee: true,
    terms: { ...pounds, level: 'PARENT' },
    rows: [],
  },
  {
    ...common,
    card: 'US low inventory 2024-04',
    from: '2024-04-01',
    until: '2024-05-15',
    source: page,
    grade: 'A*',
    terms: { ...pounds, level: 'PARENT' },
    rows: standard,
  },
  {
    ...common,
    card: 'US low inventory 2024-05',
    from: '2024-05-15',
    until: '2026-01-15',
    source: page,
    grade: 'A*',
    terms: { ...pounds, level: 'PARENT', exemptUnder: 20 },
    rows: standard,
  },
  {
    ...common,
    card: 'US low inventory 2026-01',
    from: '2026-01-15',
    until: null,
    source: 'a rate table in public code; biginternetcommerce.com',
    grade: 'C',
    terms: { ...pounds, level: 'FNSKU', exemptUnder: 20 },
    rows: [
      ...standard,
      ...rows('small bulky', { tiers: ['SMALL_BULKY'] }, '1.85', '1.02', '0.51'),
      ...rows('large bulky', { tiers: ['LARGE_BULKY'] }, '2.09', '1.15', '0.57'),
    ],
  },
];
