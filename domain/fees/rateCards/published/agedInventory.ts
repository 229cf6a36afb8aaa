import { ca, cubicFeet, cubicMetres, us } from '#domain/fees/rateCards/published/head';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';

type Row = RowOf<'aged-inventory'>;

const band = (fromAge: number, toAge: number | undefined, amount: string, perUnit?: string): Row => ({
  row: toAge === undefined ? `${fromAge}+ days` : `${fromAge}-${toAge} days`,
  fromAge,
  ...(toAge !== undefined && { toAge }),
  amount,
  ...(perUnit !== undefined && { perUnit }),
});

const exceptFashion = { except: ['APPAREL', 'SHOES', 'BAGS', 'JEWELRY', 'WATCHES'] } as const;
const youngBands: readonly Row[] = [
  { ...band(181, 210, '0.50'), ...exceptFashion },
  { ...band(211, 240, '1.00'), ...exceptFashion },
  { ...band(241, 270, '1.50'), ...exceptFashion },
];
const raisedBands: readonly Row[] = [band(271, 300, '5.45'), band(301, 330, '5.70'), band(331, 365, '5.90')];

const common = { ...us, program: 'aged-inventory', terms: cubicFeet } as const;

export const agedInventory: readonly CardOf<'aged-inventory'>[] = [
  {
    ...common,
    card: 'US long-term storage 2020-02',
    from: '2020-02-15',
    until: '2022-05-15',
    source: 'Amazon Seller Central help on Small and Light (alignment of February 15, 2020)',
    grade: 'A',
    rows: [band(366, undefined, '6.90', '0.15')],
  },
  {
    ...common,
    card: 'US aged inventory 2022-05',
    from: '2022-05-15',
    until: '2023-04-15',
    source: 'Amazon Seller Central help GJ9NNG7RK4TU6E3Z of 2022',
    grade: 'A',
    rows: [band(271, 365, '1.50'), band(366, undefined, '6.90', '0.15')],
  },
  {
    ...common,
    card: 'US aged inventory 2023-04',
    from: '2023-04-15',
    until: '2026-01-16',
    datesDoubtful: true,
    source:
      "petani-logistics.com; in force on 2024-04-10 by an e-mail of Amazon's; its last day was not found",
    grade: 'B',
    rows: [
      ...youngBands,
      band(271, 300, '3.80'),
      band(301, 330, '4.00'),
      band(331, 365, '4.20'),
      band(366, undefined, '6.90', '0.15'),
    ],
  },
  {
    ...common,
    card: 'US aged inventory 2024',
    from: '2024-04-11',
    until: '2026-01-16',
    datesDoubtful: true,
    source: 'a rate table in public code; its first day was not found',
    grade: 'C',
    rows: [...youngBands, ...raisedBands, band(366, undefined, '6.90', '0.15')],
  },
  {
    ...common,
    card: 'US aged inventory 2026-01',
    from: '2026-01-16',
    until: null,
    source: '456 days and more: Amazon Seller Central help G201411300; the rest: a rate table in public code',
    grade: 'C',
    rows: [
      ...youngBands,
      ...raisedBands,
      band(366, 455, '6.90', '0.30'),
      { ...band(456, undefined, '7.90', '0.35'), grade: 'A' },
    ],
  },
  {
    ...ca,
    program: 'aged-inventory',
    terms: cubicMetres,
    card: 'CA aged inventory 2026',
    from: '2026-01-01',
    until: null,
    source: 'a rate table in public code; taxes come on top',
    grade: 'C',
    rows: [
      band(181, 210, '24'),
      band(211, 240, '48'),
      band(241, 270, '72'),
      band(271, 300, '156'),
      band(301, 330, '172'),
      band(331, 365, '189'),
      band(366, undefined, '330', '0.15'),
    ],
  },
];
