import { ca, mx, us } from '#domain/fees/rateCards/published/head';
import type { CardOf } from '#domain/fees/rateCards/rateCard';

const common = { program: 'fuel-surcharge', terms: {}, rounding: 'rate first, half-up cents' } as const;
const source = 'cratefit.com, and a rate table in public code';

/** Of the fulfilment fee only. The 5 % of April 2022 is not here: when it ended was not found. */
export const fuelSurcharge: readonly CardOf<'fuel-surcharge'>[] = [
  {
    ...us,
    ...common,
    card: 'US fuel surcharge before',
    from: '2023-01-01',
    until: '2026-04-17',
    source: 'nobody: the surcharge of 2022 is taken to be part of the rates of 2023 and later',
    grade: 'K',
    noFee: true,
    rows: [],
  },
  {
    ...us,
    ...common,
    card: 'US fuel surcharge 2026-04',
    from: '2026-04-17',
    until: null,
    source,
    grade: 'B',
    rows: [{ row: 'fuel and logistics', percent: '3.5' }],
  },
  {
    ...ca,
    ...common,
    card: 'CA fuel surcharge 2026-04',
    from: '2026-04-17',
    until: null,
    source,
    grade: 'B',
    rows: [{ row: 'fuel and logistics', percent: '3.5' }],
  },
  {
    ...mx,
    ...common,
    card: 'MX fuel surcharge',
    from: '2026-01-01',
    until: null,
    source: 'a rate table in public code: there is none',
    grade: 'C',
    noFee: true,
    rows: [],
  },
];
