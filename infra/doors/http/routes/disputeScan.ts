import type { FastifyInstance } from 'fastify';
import { defined } from '#domain/values/defined';
import { chargeMonthQuery } from '#infra/doors/http/chargeMonthQuery';
import { ScanPage } from '#infra/doors/http/documents/disputeScan';
import { asKnownAt, asOf } from '#infra/doors/http/momentQuery';
import { PageQuery, page } from '#infra/doors/http/page';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { sellerRateCards } from '#infra/doors/http/sellerRateCards';
import { wordedScan } from '#infra/words/wordedScan';
import { disputeScan } from '#services/disputes/disputeScan';
import { sortable } from '#services/disputes/disputes';

/** What was charged, held against what is owed. Recording what it finds is another request. */
export function disputeScanRead(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;
  readRoute(app, context, {
    url: '/disputes/scan',
    operationId: 'scanCharges',
    summary: 'Imported charges of more than is owed, the most money first: why, by what, until when to claim',
    tags: ['Disputes'],
    params: {},
    query: {
      ...chargeMonthQuery,
      ...asOf,
      ...asKnownAt,
      ...PageQuery,
    },
    answers: ScanPage,
    async read({ sellerId, query: { month, 'as-of': of, 'as-known-at': knownAt, cursor, limit } }) {
      const { settings } = lading;
      const scan = await disputeScan(lading, {
        ...{ sellerId, month, asOf: of, asKnownAt: knownAt },
        ...{ home: settings.marketplace, now: lading.clock(), book: sellerRateCards(context) },
      });
      const found = wordedScan(scan);
      const { rows, ...next } = page(
        found.differences,
        ({ finding: { claimed, chargeId } }) => [`${claimed.code} ${sortable(claimed.amount)}`, chargeId],
        { limit, ...defined({ cursor }) },
        { descending: true },
      );
      const { claimed, late, agreeing, less, unmatched, unclaimable, notJudged } = found;
      const reasons = [...Map.groupBy(notJudged, ({ why }) => why)];
      return {
        ...{ differences: rows, claimed, late, agreeing, less: less.length, unmatched: unmatched.length },
        unclaimable: unclaimable.map(({ charge: { chargeId, feeType }, by, why }) => ({
          chargeId,
          feeType,
          by,
          why,
        })),
        notJudged: reasons.map(([why, charges]) => ({ why, charges: charges.length })),
        ...next,
      };
    },
  });
}
