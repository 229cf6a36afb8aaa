import { type FulfilmentRow, openEndedRow, stepRows } from '#domain/fees/rateCards/published/fulfilmentRows';
import { ca, kilograms, mx } from '#domain/fees/rateCards/published/head';
import { usFulfilment } from '#domain/fees/rateCards/published/usFulfilment';
import type { CardOf } from '#domain/fees/rateCards/rateCard';

/** Up to 0.1, 0.2 .. kg. */
const byTenth = (list: string) =>
  list.split(' ').map((amount, at) => [`${Math.floor((at + 1) / 10)}.${(at + 1) % 10}`, amount] as const);

const caRows: readonly FulfilmentRow[] = [
  ...stepRows('ENVELOPE', 'kg', byTenth('4.46 4.71 5.01 5.28 5.62'), {}),
  ...stepRows(
    'STANDARD',
    'kg',
    byTenth('5.92 6.12 6.36 6.73 7.23 7.40 7.71 7.95 8.25 8.49 8.58 8.84 9.04 9.29 9.60'),
    {},
  ),
  openEndedRow('STANDARD', '10.32', ['0.1', '0.09'], {}, { free: '1.5', over: '1.5' }),
  openEndedRow('SMALL_OVERSIZE', '15.43', ['0.5', '0.46'], {}, { free: '0.5' }),
  openEndedRow('MEDIUM_OVERSIZE', '37.78', ['0.5', '0.52'], {}, { free: '0.5' }),
  openEndedRow('LARGE_OVERSIZE', '82.20', ['0.5', '0.58'], {}, { free: '0.5' }),
  openEndedRow('SPECIAL_OVERSIZE', '150.78', ['0.5', '0.58'], {}, { free: '0.5' }),
];

/** By the price with tax: envelopes to 0.5 kg, standard size to 1 kg. What heavier units cost is only known in part. */
const mxRows: readonly FulfilmentRow[] = (
  [
    [
      { name: 'price under 150', price: { under: '150' } },
      '27.00 27.20 27.40 27.60 27.80',
      '28.00 28.05 28.10 28.15 28.20 28.25 28.30 28.35 28.40 28.45',
    ],
    [
      { name: 'price 150 to 299', price: { from: '150', under: '299' } },
      '36.20 36.40 36.60 36.80 37.00',
      '38.00 38.20 38.40 38.60 38.80 39.00 39.20 39.40 39.60 39.80',
    ],
    [
      { name: 'price 299 to 499', price: { from: '299', under: '499' } },
      '49.00 50.00 51.00 52.00 53.00',
      '50.00 51.00 52.00 53.00 54.00 55.00 56.00 57.00 58.00 59.00',
    ],
    [
      { name: 'price 499 and more', price: { from: '499' } },
      '60.00 60.40 60.80 61.20 61.50',
      '61.80 63.00 64.00 66.00 67.00 68.30 69.60 71.00 72.00 72.70',
    ],
  ] as const
).flatMap(([under, envelope, standard]) => [
  ...stepRows('ENVELOPE', 'kg', byTenth(envelope), under),
  ...stepRows('STANDARD', 'kg', byTenth(standard), under),
]);

const common = {
  program: 'fulfilment',
  terms: kilograms,
  grade: 'C',
  from: '2026-01-01',
  until: null,
  rounding: 'rate first, half-up cents',
} as const;

export const fulfilment: readonly CardOf<'fulfilment'>[] = [
  ...usFulfilment,
  {
    ...ca,
    ...common,
    card: 'CA fulfilment 2026',
    source: 'a rate table in public code; taxes come on top',
    rows: caRows,
  },
  {
    ...mx,
    ...common,
    card: 'MX fulfilment 2026',
    from: '2026-02-01',
    source: 'a rate table in public code; the cut of February 2026 by expansion.mx',
    rows: mxRows,
  },
];
