import type { SkuRefusal } from '#domain/catalog/sku/commands';
import { advise } from '#infra/doors/problems/advice';
import { listed } from '#infra/doors/problems/planProblem';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';

/** A refused SKU command in words: what was wrong, and what to do. */
export function skuProblem(refusal: SkuRefusal): Problem {
  const refused = refusedBecause(refusal);

  switch (refusal.reason) {
    case 'not-possible-now':
      return {
        ...refused(
          'there is no such SKU',
          advise`register it with ${{ do: 'RegisterSku' }}; ${{ do: 'ListSkus' }} lists them`,
        ),
        kind: 'not-found',
      };
    case 'other-msku':
      return refused(
        `this SKU is ${refusal.known}, not ${refusal.msku}`,
        'register the other one as a SKU of its own',
      );
    case 'already-listed':
      return refused(
        `it is listed in ${refusal.marketplace} already, and differently`,
        advise`change its title or price with ${{ do: 'ChangeListing' }}, or unlist it first`,
      );
    case 'not-listed':
      return refused(
        `it is not listed in ${refusal.marketplace}; stores in which it is: ${listed(refusal.listedIn)}`,
        advise`list it with ${{ do: 'CreateListing' }}`,
      );
    case 'other-currency':
      return refused(
        `prices in ${refusal.marketplace} are in ${refusal.currency}, not ${refusal.given}`,
        `give the price in ${refusal.currency}`,
      );
    case 'not-seller-fulfilled':
      return refused(
        `the seller ships it in no such store; stores in which it is listed: ${listed(refusal.listedIn)}`,
        advise`list it with ${{ give: 'fulfillment', value: 'SELLER' }}; what Amazon ships is counted by Amazon`,
      );
    case 'quantity-is-shared':
      return refused(
        `${refusal.marketplace} has no quantity of its own: ${listed(refusal.marketplaces)} share one pool of this SKU`,
        'leave the store out, or sell there under a different SKU',
      );
  }
}
