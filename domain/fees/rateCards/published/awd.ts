import { cubicFeet, us } from '#domain/fees/rateCards/published/head';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';

type Row = RowOf<'awd'>;

const row = (service: Row['service'], rates: Row['rates'], amount: string, region?: Row['region']): Row => {
  const name = [service, ...rates, ...(region === undefined ? [] : [region])].join(' ').toLowerCase();
  return {
    row: name.replaceAll('_', ' '),
    service,
    rates,
    ...(region !== undefined && { region }),
    amount,
  };
};

const all = ['BASE', 'SMART', 'MANAGED'] as const;
const common = { ...us, program: 'awd', terms: cubicFeet } as const;

export const awd: readonly CardOf<'awd'>[] = [
  {
    ...common,
    card: 'US AWD 2024',
    from: '2024-01-01',
    until: '2025-04-01',
    source: 'Amazon Seller Central help GAYG62Q3MPE6STFS',
    grade: 'A',
    rows: [
      row('STORAGE', ['BASE'], '0.48'),
      row('STORAGE', ['INTEGRATED'], '0.36'),
      row('PROCESSING', ['BASE'], '2.50'),
      row('PROCESSING', ['INTEGRATED'], '2.13'),
      row('TRANSPORT', ['BASE'], '1.00'),
      row('TRANSPORT', ['INTEGRATED'], '0.85'),
      row('MULTI_CHANNEL_TRANSPORT', ['BASE', 'INTEGRATED'], '1.65'),
    ],
  },
  {
    ...common,
    card: 'US AWD 2025-04',
    from: '2025-04-01',
    until: '2026-01-15',
    source: 'Amazon Seller Central help GAYG62Q3MPE6STFS and GPB467PZW3AZC4V3',
    grade: 'A',
    rows: [
      row('STORAGE', ['BASE'], '0.48'),
      row('STORAGE', ['SMART'], '0.43'),
      row('STORAGE', ['MANAGED'], '0.38'),
      row('INBOUND_PROCESSING', all, '1.35'),
      row('OUTBOUND_PROCESSING', all, '1.35'),
      row('TRANSPORT', ['BASE', 'SMART'], '1.15'),
      row('TRANSPORT', ['MANAGED'], '1.04'),
    ],
  },
  {
    ...common,
    card: 'US AWD 2026-01',
    from: '2026-01-15',
    until: null,
    source: 'estorefactory.com, biginternetcommerce.com',
    grade: 'B',
    rows: [
      row('STORAGE', ['BASE'], '0.57', 'WEST'),
      row('STORAGE', ['SMART'], '0.51', 'WEST'),
      row('STORAGE', ['MANAGED'], '0.46', 'WEST'),
      row('STORAGE', ['BASE'], '0.48', 'OTHER'),
      row('STORAGE', ['SMART'], '0.43', 'OTHER'),
      row('STORAGE', ['MANAGED'], '0.38', 'OTHER'),
      row('INBOUND_PROCESSING', all, '1.40'),
      row('OUTBOUND_PROCESSING', all, '1.40'),
      row('TRANSPORT', ['BASE', 'SMART'], '1.40'),
      row('TRANSPORT', ['MANAGED'], '1.26'),
    ],
  },
];
