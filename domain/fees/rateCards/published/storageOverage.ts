import { ca, cubicFeet, cubicMetres, gb, us } from '#domain/fees/rateCards/published/head';
import type { CardOf } from '#domain/fees/rateCards/rateCard';

type Card = CardOf<'storage-overage'>;

const storageTypes = ['STANDARD', 'OVERSIZE', 'APPAREL', 'FOOTWEAR'] as const;
const abolitionSource = 'Amazon Seller Central help GV8JEETWV9Q33CMX: no longer charged from July 1, 2024 on';

type Head = Pick<Card, 'country' | 'currency' | 'rounding'>;

const overageCard = (
  head: Head,
  from: string,
  amount: string,
  per: Card['terms']['per'],
  source: string,
): Card => ({
  ...head,
  program: 'storage-overage',
  card: `${head.country} storage overage`,
  from,
  until: '2024-07-01',
  source,
  grade: 'A*',
  flagged: {
    from: '2024-06-01',
    until: '2024-07-01',
    why: 'the fee ended on 2024-07-01, and June would have been collected in July: it may not have been charged',
  },
  terms: { per, storageTypes },
  rows: [{ row: 'over the limit', amount }],
});

const noFeeCard = (head: Head): Card => ({
  ...head,
  program: 'storage-overage',
  card: `${head.country} storage overage ended`,
  from: '2024-07-01',
  until: null,
  source: abolitionSource,
  grade: 'A*',
  noFee: true,
  terms: { ...cubicFeet, storageTypes },
  rows: [],
});

const euro = (country: 'DE' | 'FR' | 'IT' | 'ES'): Head => ({
  country,
  currency: 'EUR',
  rounding: 'line half-up cents',
});
const eu = (['DE', 'FR', 'IT', 'ES'] as const).map(euro);
const foot = cubicFeet.per;

export const storageOverage: readonly Card[] = [
  overageCard(
    us,
    '2020-08-01',
    '10',
    foot,
    'Amazon Seller Central help GV8JEETWV9Q33CMX, copies of 2022 and later',
  ),
  overageCard(gb, '2020-08-01', '7.80', foot, 'Amazon Seller Central UK help GV8JEETWV9Q33CMX'),
  ...eu.map((head) =>
    overageCard(head, '2021-08-01', '320', cubicMetres.per, 'Amazon Seller Central FR help GV8JEETWV9Q33CMX'),
  ),
  ...[us, ca, gb, ...eu].map(noFeeCard),
];
