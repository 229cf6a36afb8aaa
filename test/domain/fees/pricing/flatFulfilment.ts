import type { RateCard } from '#domain/fees/rateCards/rateCard';

/** A card of one round amount, which tests extend. */
export const flatFulfilment: RateCard = {
  program: 'fulfilment',
  card: 'flat',
  country: 'US',
  from: '2026-01-15',
  until: null,
  currency: 'USD',
  source: 'a test',
  grade: 'K',
  rounding: 'rate first, half-up cents',
  terms: { weightUnit: 'LB' },
  rows: [{ row: 'any', tiers: ['SMALL_STANDARD'], season: 'OFF_PEAK', amount: '6.00' }],
};
