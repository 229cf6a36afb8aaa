import { z } from 'zod';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';
import { Result } from '#infra/doors/http/documents/ledgerLine';

const estimate = z.strictObject({
  kind: z.literal('estimate'),
  remainingDays: z.string().describe('to the month’s end, the day itself among them'),
  incurred: Money.describe('what the days before have cost'),
  remaining: z.string().describe('exact'),
  amount: Money,
  unverified: z.boolean().describe('no source of Amazon’s own states every figure and rule of it'),
  flagged: z.string().exactOptional().describe('why it may not hold on a day of it'),
});

/** What storage overage will have cost by the month’s end, if nothing changes. */
export const EstimateDocument = z.strictObject({
  isEstimate: z.literal(true).describe('never to be added to charges'),
  country: Marketplace,
  estimates: z.array(
    z.strictObject({
      day: LocalDate,
      storageType: z.string(),
      estimate: z.union([estimate, ...Result.options.filter((each) => each.shape.kind.value !== 'amount')]),
    }),
  ),
});
