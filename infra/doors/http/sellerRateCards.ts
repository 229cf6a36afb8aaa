import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { RateCardsUnreadable, rateCardBook } from '#infra/files/rateCardFile';

/**
 * The seller's cards of the settings before the published ones.
 *
 * @throws HttpProblem where that file cannot be used: whoever asks cannot mend it
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
