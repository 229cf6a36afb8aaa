import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import { customerShipments, unitsShipped } from '#domain/fees/lines/sold/customerShipments';
import type { FeeSources } from '#domain/fees/lines/sources';
import { sellingPlanOfMonth } from '#domain/fees/pricing/accountSubscription';
import { notComputable } from '#domain/fees/pricing/computedFee';
import { subscriptionFee } from '#domain/fees/pricing/subscription';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';

/** One line in the store of registration; an individual account pays for the units that Amazon shipped in all stores. */
export function* subscriptionLines(
  { sellerId, account, skus }: FeeSources,
  { country, month, book }: StoreMonth,
): Iterable<RecomputedLine> {
  if (account?.homeMarketplace !== country) return;
  const subject = { sellerId };
  const period = daysOf(month);
  const evidence = [`account-${sellerId}`];
  const sellingPlan = sellingPlanOfMonth(account, month);
  if (sellingPlan === undefined) {
    const result = notComputable({ reason: 'selling-plan-unknown', of: 'month' });
    yield { feeType: computedFeeTypes.subscription, country, period, subject, inputs: {}, result, evidence };
    return;
  }
  const skusSold =
    sellingPlan === 'PROFESSIONAL'
      ? []
      : skus
          .map(({ stock, stream }) => ({
            stream,
            units: unitsShipped(customerShipments(stock, 'AMAZON'), period),
          }))
          .filter(({ units }) => units !== 0);
  const unitsSold = skusSold.reduce((sum, { units }) => sum + units, 0);
  for (const fee of subscriptionFee({ country, month, sellingPlan, unitsSold, subject }, book))
    yield { ...fee, evidence: [...evidence, ...skusSold.map(({ stream }) => stream)] };
}
