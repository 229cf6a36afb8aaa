import { sellingPlanOfMonth } from '#domain/account/subscription';
import { computedFeeTypes, notComputable } from '#domain/fees/computedFee';
import { daysOf } from '#domain/fees/month';
import { subscriptionFee } from '#domain/fees/subscription';
import type { AskedMonth, RecomputedLine } from '#domain/recomputation/recomputedLine';
import { shipments, shippedIn } from '#domain/recomputation/sold/shippedUnits';
import type { FeeSources } from '#domain/recomputation/sources';

/** One line in the store of registration; an individual account pays for the units that Amazon shipped in all stores. */
export function* subscriptionLines(
  { sellerId, account, skus }: FeeSources,
  { country, month, book }: AskedMonth,
): Iterable<RecomputedLine> {
  if (account?.homeMarketplace !== country) return;
  const subject = { sellerId };
  const period = daysOf(month);
  const evidence = [`account-${sellerId}`];
  const sellingPlan = sellingPlanOfMonth(account, month);
  if (sellingPlan === undefined) {
    const result = notComputable('the selling plan of the month is not known');
    yield { feeType: computedFeeTypes.subscription, country, period, subject, inputs: {}, result, evidence };
    return;
  }
  const sold =
    sellingPlan === 'PROFESSIONAL'
      ? []
      : skus
          .map(({ stock, stream }) => ({ stream, units: shippedIn(shipments(stock, 'AMAZON'), period) }))
          .filter(({ units }) => units !== 0);
  const unitsSold = sold.reduce((sum, { units }) => sum + units, 0);
  for (const fee of subscriptionFee({ country, month, sellingPlan, unitsSold, subject }, book))
    yield { ...fee, evidence: [...evidence, ...sold.map(({ stream }) => stream)] };
}
