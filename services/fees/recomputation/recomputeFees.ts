import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { feeKinds } from '#domain/fees/lines/feeKinds';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import type { ComputedFeeType } from '#domain/values/feeType';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { countriesOf } from '#domain/values/network';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { feeSources, type HypotheticalMeasurement } from '#services/fees/recomputation/feeSources';
import { lineId } from '#services/fees/recomputation/lineId';
import type { ReadSide } from '#services/readSide/readSide';

/** A line of the fee ledger. It is not stored: it is computed from the events and the rate cards whenever it is read. */
export interface FeeLedgerLine extends RecomputedLine {
  readonly id: string;
  readonly sellerId: string;
  /** `YYYY-MM` in the marketplace. */
  readonly month: string;
}

export interface RecomputationFilter extends Moment {
  readonly sellerId: string;
  /** `YYYY-MM` in the marketplace. */
  readonly month: string;
  /** Without it, all stores in which the seller sells or has stock. */
  readonly country?: Marketplace;
  readonly feeType?: ComputedFeeType;
  readonly msku?: string;
  /** A shipment id or shipment confirmation id. */
  readonly shipment?: string;
  /** Without it, the published cards. */
  readonly book?: RateCardBook;
  /** What SKUs are supposed to measure, in place of the measurements in the catalog. */
  readonly measured?: readonly HypotheticalMeasurement[];
}

/**
 * All fees of a month as they should have been charged. Of a month that has not ended, what they will be if nothing
 * changes until then. At a moment, the whole log is read.
 */
export async function recomputeFees(
  side: ReadSide,
  { sellerId, month, country, feeType, msku, shipment, book = publishedBook, ...how }: RecomputationFilter,
): Promise<readonly FeeLedgerLine[]> {
  const sources = await feeSources(side, sellerId, how, how.measured);
  const kinds = feeKinds.filter(({ feeTypes }) => feeType === undefined || feeTypes.includes(feeType));
  const stores = country === undefined ? storesOf(sources) : [country];
  const lines: FeeLedgerLine[] = [];
  let computed = 0;
  for (const store of stores)
    for (const { linesOfMonth } of kinds)
      for (const line of linesOfMonth(sources, { country: store, month, book })) {
        if (matchesFilter(line, { feeType, msku, shipment }))
          lines.push({ ...line, id: lineId(sellerId, month, line), sellerId, month });
        computed += 1;
        if (computed % linesInATurn === 0) await turnOfTheLoop();
      }
  return lines;
}

/** Computing these takes some 30 ms. A server answers others between two such turns. */
const linesInATurn = 500;

/** The account's stores, and those of networks that have stock, of AWD too, although the account has no store there. */
function storesOf({ account, skus, awd }: FeeSources): readonly Marketplace[] {
  const stores = account?.stores ?? [];
  const entered = new Set<string>(stores.map((store) => marketplaces[store].network));
  const networks = [
    ...skus.map(({ stock }) => stock.network),
    ...awd.map(({ country }) => marketplaces[country].network),
  ];
  const others = new Set(networks.filter((network) => !entered.has(network)));
  return [...stores, ...[...others].sort().flatMap(countriesOf)];
}

type LineFilter = { readonly [Name in 'feeType' | 'msku' | 'shipment']: string | undefined };

const matchesFilter = ({ feeType, subject }: RecomputedLine, filter: LineFilter): boolean =>
  (filter.feeType === undefined || filter.feeType === feeType) &&
  (filter.msku === undefined || filter.msku === subject['msku']) &&
  (filter.shipment === undefined ||
    filter.shipment === subject['shipmentId'] ||
    filter.shipment === subject['shipmentConfirmationId']);
