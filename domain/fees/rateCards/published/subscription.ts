import { us } from '#domain/fees/rateCards/published/head';
import type { CardOf } from '#domain/fees/rateCards/rateCard';

export const subscription: readonly CardOf<'subscription'>[] = [
  {
    ...us,
    program: 'subscription',
    card: 'US subscription',
    from: '2020-01-01',
    until: null,
    source: "Amazon's page of selling prices, as copied; since when is not said",
    grade: 'B',
    terms: {},
    rows: [
      { row: 'professional, a month', sellingPlan: 'PROFESSIONAL', per: 'MONTH', amount: '39.99' },
      { row: 'individual, a unit', sellingPlan: 'INDIVIDUAL', per: 'UNIT', amount: '0.99' },
    ],
  },
];
