import type { AccountRefusal } from '#domain/catalog/account/commands';
import { listed } from '#infra/doors/problems/planProblem';
import type { Problem } from '#infra/doors/problems/problem';
import { refusedBecause } from '#infra/doors/problems/refused';

/** A refused account command in words: what was wrong, and what to do. */
export function accountProblem(refusal: AccountRefusal): Problem {
  const refused = refusedBecause(refusal);

  switch (refusal.reason) {
    case 'not-possible-now':
      return {
        ...refused("this seller's account is not registered", 'register it with `lading account register`'),
        kind: 'not-found',
      };
    case 'already-registered':
      return refused(
        `the account is registered already, in ${refusal.homeMarketplace}`,
        'change its plan with `lading account plan` and its stores with `lading account store`',
      );
    case 'individual-account':
      return refused(
        `an individual account sells in its own store only, not in ${refusal.marketplace}`,
        'change it to professional first: `lading account plan professional`',
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
        'join it first: `lading account join`',
      );
    case 'stores-need-professional':
      return refused(
        `the account sells in ${listed(refusal.stores)}, which only a professional one can`,
        'leave the other stores first: `lading account leave`',
      );
    case 'accounts-cannot-be-merged':
      return refused(
        `accounts that exist cannot be merged, nor ${refusal.sellerId} with this one`,
        'keep both, or join the stores from one of them: `lading account join`',
      );
    case 'period-empty':
      return refused(
        `from ${refusal.from} until ${refusal.until} is no day`,
        'give the first day and the first day after the last',
      );
  }
}
