import { ca, cubicFeet, cubicMetres, us } from '#domain/fees/rateCards/published/head';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';

type Card = CardOf<'storage-base'>;
type Row = RowOf<'storage-base'>;

/** January to September, then October to December. */
type Seasons = readonly [janSep: string, octDec: string];

const rows = (size: Row['size'], [janSep, octDec]: Seasons, dangerousGoods = false): Row[] => {
  const name = `${size.toLowerCase()}${dangerousGoods ? ' dangerous goods' : ''}`;
  return [
    { row: `${name}, Jan-Sep`, size, season: 'JAN_SEP', dangerousGoods, amount: janSep },
    { row: `${name}, Oct-Dec`, size, season: 'OCT_DEC', dangerousGoods, amount: octDec },
  ];
};

const sizes = (standard: Seasons, oversize: Seasons): Row[] => [
  ...rows('STANDARD', standard),
  ...rows('OVERSIZE', oversize),
];

const dangerousGoods: readonly Row[] = [
  ...rows('STANDARD', ['0.99', '3.63'], true),
  ...rows('OVERSIZE', ['0.78', '2.43'], true),
];
/** No page of those years shows them: those of the years before and after, which are the same. */
const unsourcedDangerousGoods = dangerousGoods.map((row): Row => ({ ...row, grade: 'K' }));

const common = { ...us, program: 'storage-base', terms: cubicFeet } as const;

export const storageBase: readonly Card[] = [
  {
    ...common,
    card: 'US storage 2020',
    from: '2020-01-01',
    until: '2022-02-01',
    source: 'Amazon Seller Central help 200612770, and GJ9NNG7RK4TU6E3Z of 2022 on the time before',
    grade: 'A',
    rows: [...sizes(['0.75', '2.40'], ['0.48', '1.20']), ...dangerousGoods],
  },
  {
    ...common,
    card: 'US storage 2022-02',
    from: '2022-02-01',
    until: '2023-02-01',
    source: 'Amazon Seller Central help GJ9NNG7RK4TU6E3Z of 2022',
    grade: 'A',
    rows: [...sizes(['0.83', '2.40'], ['0.53', '1.20']), ...unsourcedDangerousGoods],
  },
  {
    ...common,
    card: 'US storage 2023-02',
    from: '2023-02-01',
    until: '2024-04-01',
    source:
      'Amazon Seller Central help GJ9NNG7RK4TU6E3Z on the time before April 2024; the first day from a blog',
    grade: 'A',
    rows: [...sizes(['0.87', '2.40'], ['0.56', '1.40']), ...unsourcedDangerousGoods],
  },
  {
    ...common,
    card: 'US storage 2024-04',
    from: '2024-04-01',
    until: '2025-01-01',
    source: 'Amazon Seller Central help GJ9NNG7RK4TU6E3Z of 2024',
    grade: 'A',
    rows: [...sizes(['0.78', '2.40'], ['0.56', '1.40']), ...dangerousGoods],
  },
  {
    ...common,
    card: 'US storage 2025',
    from: '2025-01-01',
    until: null,
    source: 'rate tables in public code, and sellerapp.com: unchanged since 2024',
    grade: 'C',
    rows: [...sizes(['0.78', '2.40'], ['0.56', '1.40']), ...dangerousGoods],
  },
  {
    ...ca,
    program: 'storage-base',
    terms: cubicMetres,
    card: 'CA storage 2026',
    from: '2026-01-01',
    until: null,
    source: 'a rate table in public code; taxes come on top',
    grade: 'C',
    rows: sizes(['40.00', '77.00'], ['28.00', '49.00']),
  },
];
