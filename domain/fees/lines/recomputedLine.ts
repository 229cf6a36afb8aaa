import type { FeeSources } from '#domain/fees/lines/sources';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Marketplace } from '#domain/values/marketplace';

/** A fee of the ledger and where its inputs come from. */
export interface RecomputedLine extends ComputedFee {
  /** Recorded facts as `<stream>@<revision>`, or a whole stream by its name alone: `stock-<id>`. */
  readonly evidence: readonly string[];
}

/** One month of one store, by one book of rate cards. */
export interface StoreMonth {
  readonly country: Marketplace;
  /** `YYYY-MM` in the marketplace. */
  readonly month: string;
  readonly book: RateCardBook;
}

/** One kind of fee: its lines of a month. Pure: the same sources give the same lines, in the same order. */
export type LinesOfMonth = (sources: FeeSources, asked: StoreMonth) => Iterable<RecomputedLine>;
