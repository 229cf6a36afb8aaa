import { ca, kilograms, pounds, us } from '#domain/fees/rateCards/published/head';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';

type Row = RowOf<'removal'>;
type Size = Row['size'];

/** The rates up to each weight, and beyond the last of them by what is begun of the unit. */
const rows = (
  size: Size,
  unit: string,
  bands: readonly (readonly [upTo: string, amount: string])[],
  [amount, each]: readonly [amount: string, each: string],
  kinds: Row['kinds'] = ['REMOVAL', 'DISPOSAL'],
): Row[] => {
  const name = `${kinds.includes('LIQUIDATION') ? 'liquidation, ' : ''}${size.toLowerCase()}`;
  const last = bands.at(-1)?.[0] ?? '0';
  return [
    ...bands.map(([upTo, amount], at): Row => {
      const over = bands[at - 1]?.[0];
      return { row: `${name} to ${upTo} ${unit}`, kinds, size, ...(at > 0 && { over }), upTo, amount };
    }),
    {
      row: `${name} over ${last} ${unit}`,
      kinds,
      size,
      over: last,
      amount,
      step: { over: last, each: '1', amount: each },
    },
  ];
};

const usRows = (lightest: string): Row[] => [
  ...rows(
    'STANDARD',
    'lb',
    [
      ['0.5', lightest],
      ['1', '1.53'],
      ['2', '2.27'],
    ],
    ['2.89', '1.06'],
  ),
  ...rows(
    'OVERSIZE',
    'lb',
    [
      ['1', '3.12'],
      ['2', '4.30'],
      ['4', '6.36'],
      ['10', '10.04'],
    ],
    ['14.32', '1.06'],
  ),
];

const common = { ...us, program: 'removal', terms: pounds, datesDoubtful: true } as const;

export const removal: readonly CardOf<'removal'>[] = [
  {
    ...common,
    card: 'US removal 2024',
    from: '2024-01-01',
    until: null,
    source:
      'Amazon Seller Central help G200685050, as copied in 2024; whether it changed in January 2026 is not settled',
    grade: 'A*',
    rows: usRows('1.04'),
  },
  {
    ...common,
    card: 'US removal 2026-01',
    from: '2026-01-15',
    until: null,
    source: 'a rate table in public code, which differs in the first row',
    grade: 'C',
    rows: [
      ...usRows('0.84'),
      ...rows(
        'STANDARD',
        'lb',
        [
          ['0.5', '0.25'],
          ['1', '0.30'],
          ['2', '0.35'],
        ],
        ['0.40', '0.20'],
        ['LIQUIDATION'],
      ),
    ],
  },
  {
    ...ca,
    program: 'removal',
    terms: kilograms,
    card: 'CA removal 2026',
    from: '2026-01-01',
    until: null,
    source: 'a rate table in public code; taxes come on top',
    grade: 'C',
    rows: [
      ...rows(
        'STANDARD',
        'kg',
        [
          ['0.2', '0.36'],
          ['0.5', '0.82'],
          ['1', '1.62'],
        ],
        ['2.31', '1.54'],
      ),
      ...rows(
        'OVERSIZE',
        'kg',
        [
          ['0.2', '0.93'],
          ['0.5', '1.21'],
          ['1', '1.69'],
          ['2', '2.83'],
          ['5', '5.02'],
        ],
        ['5.70', '0.97'],
      ),
    ],
  },
];
