import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { RateCardsUnreadable, rateCardBook } from '#infra/files/rateCardFile';

/**
 * The rate cards that fees are computed by: those that the seller's settings name, before the published ones.
 *
 * @throws HttpProblem where the seller's file cannot be used, which only the operator of the server can mend
 */
export function sellerRateCards({ lading }: RouteContext): RateCardBook {
  try {
    return rateCardBook(lading.settings.rateCards);
  } catch (error) {
    if (!(error instanceof RateCardsUnreadable)) throw error;
    throw new HttpProblem({
      type: 'rate-cards-unreadable',
      title: error.message,
      advice: 'whoever runs the server must mend the file, or name another: `lading settings rate-cards`',
      kind: 'unavailable',
    });
  }
}
