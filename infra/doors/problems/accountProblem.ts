import type { AccountRefusal } from '#domain/catalog/account/commands';
import { advise } from '#infra/doors/problems/advice';
import { listed } from '#infra/doors/problems/planProblem';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';

/** A refused account command in words: what was wrong, and what to do. */
export function accountProblem(refusal: AccountRefusal): Problem {
  const refused = refusedBecause(refusal);

  switch (refusal.reason) {
    case 'not-possible-now':
      return {
        ...refused(
          "this seller's account is not registered",
          advise`register it with ${{ do: 'RegisterAccount' }}`,
        ),
        kind: 'not-found',
      };
    case 'already-registered':
      return refused(
        `the account is registered already, in ${refusal.homeMarketplace}`,
        advise`change its plan with ${{ do: 'ChangeSellingPlan' }} and its stores with ${{ do: 'SetStoreInformation' }}`,
      );
    case 'individual-account':
      return refused(
        `an individual account sells in its own store only, not in ${refusal.marketplace}`,
        advise`change it to professional first: ${{ do: 'ChangeSellingPlan', plan: 'PROFESSIONAL' }}`,
      );
    case 'outside-the-unified-account':
      return refused(
        `an account of ${refusal.homeMarketplace} cannot join ${refusal.marketplace}: only ${listed(refusal.stores)} are one account`,
        'register an account there',
      );
    case 'home-store-stays':
      return refused(
        `the account was registered in ${refusal.homeMarketplace}, which charges its subscription`,
        'leave other stores; delete the listings of this one instead',
      );
    case 'not-a-store-of-the-account':
      return refused(
        `the account does not sell in ${refusal.marketplace}, but in ${listed(refusal.stores)}`,
        advise`join it first: ${{ do: 'JoinMarketplace' }}`,
      );
    case 'stores-need-professional':
      return refused(
        `the account sells in ${listed(refusal.stores)}, which only a professional one can`,
        advise`leave the other stores first: ${{ do: 'LeaveMarketplace' }}`,
      );
    case 'accounts-cannot-be-merged':
      return refused(
        `accounts that exist cannot be merged, nor ${refusal.sellerId} with this one`,
        advise`keep both, or join the stores from one of them: ${{ do: 'JoinMarketplace' }}`,
      );
    case 'period-empty':
      return refused(
        `from ${refusal.from} until ${refusal.until} is no day`,
        'give the first day and the first day after the last',
      );
  }
}
