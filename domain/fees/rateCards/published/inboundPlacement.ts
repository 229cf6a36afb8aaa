import { pounds, us } from '#domain/fees/rateCards/published/head';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';
import type { Tier } from '#domain/fees/rateCards/row';

type Row = RowOf<'inbound-placement'>;
type Ranges = readonly (readonly [least: string, most: string])[];

const oversize: readonly Tier[] = ['SMALL_OVERSIZE', 'MEDIUM_OVERSIZE', 'LARGE_OVERSIZE', 'SPECIAL_OVERSIZE'];
const extraLarge: readonly Tier[] = [
  'EXTRA_LARGE_0_TO_50_LB',
  'EXTRA_LARGE_50_TO_70_LB',
  'EXTRA_LARGE_70_TO_150_LB',
  'EXTRA_LARGE_OVER_150_LB',
];
const standardAndBulky: readonly Tier[] = ['SMALL_STANDARD', 'LARGE_STANDARD', 'SMALL_BULKY', 'LARGE_BULKY'];

/** Small standard, then large standard to each weight in pounds. */
const standardBands = [
  ['small standard', 'SMALL_STANDARD', '0', '1'],
  ['large standard to 12 oz', 'LARGE_STANDARD', '0', '0.75'],
  ['large standard to 1.5 lb', 'LARGE_STANDARD', '0.75', '1.5'],
  ['large standard to 3 lb', 'LARGE_STANDARD', '1.5', '3'],
  ['large standard to 20 lb', 'LARGE_STANDARD', '3', '20'],
] as const;
const bulkyBands = [
  ['large bulky to 5 lb', 'LARGE_BULKY', '0', '5'],
  ['large bulky to 12 lb', 'LARGE_BULKY', '5', '12'],
  ['large bulky to 28 lb', 'LARGE_BULKY', '12', '28'],
  ['large bulky to 42 lb', 'LARGE_BULKY', '28', '42'],
  ['large bulky to 50 lb', 'LARGE_BULKY', '42', '50'],
] as const;

const rows = (
  split: 'MINIMAL' | 'PARTIAL',
  bands: typeof standardBands | typeof bulkyBands,
  ranges: Ranges,
): Row[] =>
  ranges.flatMap(([amount, amountTo], at) => {
    const [name, tier, over, upTo] = bands[at] ?? [];
    if (tier === undefined) return [];
    return [
      {
        row: `${split.toLowerCase()}, ${name}`,
        split,
        tiers: [tier],
        over,
        upTo,
        amount,
        amountTo,
      },
    ];
  });

/** Of some only the highest is known: then from nothing to it. */
const rangesUpTo = (...highest: readonly string[]): Ranges => highest.map((most) => ['0', most]);

const freeRows: readonly Row[] = [
  { row: 'optimized', split: 'OPTIMIZED', tiers: standardAndBulky, amount: '0' },
  ...(['MINIMAL', 'PARTIAL', 'OPTIMIZED'] as const).map(
    (split): Row => ({ row: `${split.toLowerCase()}, extra-large`, split, tiers: extraLarge, amount: '0' }),
  ),
];

const service = 'INVENTORY_PLACEMENT_SERVICE';
const standard: readonly Tier[] = ['SMALL_STANDARD', 'LARGE_STANDARD'];
const common = { ...us, program: 'inbound-placement', terms: pounds } as const;

export const inboundPlacement: readonly CardOf<'inbound-placement'>[] = [
  {
    ...common,
    card: 'US Inventory Placement Service',
    from: '2020-01-01',
    until: '2024-03-01',
    source: 'Amazon Seller Central help G200943420',
    grade: 'A',
    rows: [
      { row: 'standard to 1 lb', split: service, tiers: standard, upTo: '1', amount: '0.30' },
      { row: 'standard to 2 lb', split: service, tiers: standard, over: '1', upTo: '2', amount: '0.40' },
      {
        row: 'standard over 2 lb',
        split: service,
        tiers: standard,
        over: '2',
        amount: '0.40',
        step: { over: '2', each: '1', amount: '0.10' },
      },
      { row: 'oversize to 5 lb', split: service, tiers: oversize, upTo: '5', amount: '1.30' },
      {
        row: 'oversize over 5 lb',
        split: service,
        tiers: oversize,
        over: '5',
        amount: '1.30',
        step: { over: '5', each: '1', amount: '0.20' },
      },
    ],
  },
  {
    ...common,
    card: 'US inbound placement 2024-03',
    from: '2024-03-01',
    until: '2025-02-20',
    source: 'Amazon Seller Central help GC3Q44PBK8BXQW3Z; large bulky: profitcyclops.com',
    grade: 'A',
    rows: [
      ...rows('MINIMAL', standardBands, [
        ['0.16', '0.30'],
        ['0.18', '0.34'],
        ['0.22', '0.41'],
        ['0.27', '0.49'],
        ['0.37', '0.68'],
      ]),
      ...rows('PARTIAL', standardBands, [
        ['0.12', '0.21'],
        ['0.13', '0.24'],
        ['0.15', '0.28'],
        ['0.17', '0.34'],
        ['0.23', '0.48'],
      ]),
      {
        row: 'minimal, large bulky',
        grade: 'B',
        split: 'MINIMAL',
        tiers: ['LARGE_BULKY'],
        upTo: '50',
        amount: '0',
        amountTo: '6.00',
      },
      ...freeRows,
    ],
  },
  {
    ...common,
    card: 'US inbound placement 2025-02',
    from: '2025-02-20',
    until: '2026-01-15',
    source:
      'ppc.land on the changes of 2025; large bulky: a rate table in public code. Partial splits ended for standard size',
    grade: 'C',
    rows: [
      ...rows('MINIMAL', standardBands, [...rangesUpTo('0.30', '0.34', '0.41', '0.49'), ['0.37', '0.68']]),
      ...rows('MINIMAL', bulkyBands, rangesUpTo('1.60', '2.40', '3.50', '4.95', '5.95')),
      ...rows('PARTIAL', bulkyBands, [
        ...rangesUpTo('1.10', '1.75', '2.19'),
        ['1.05', '2.83'],
        ['0', '3.32'],
      ]),
      ...freeRows,
    ],
  },
];
