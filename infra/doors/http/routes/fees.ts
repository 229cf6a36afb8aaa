import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { groupLines } from '#domain/fees/lines/groupLines';
import { defined } from '#domain/values/defined';
import { Marketplace } from '#domain/values/marketplace';
import { FeesPage } from '#infra/doors/http/documents/fees';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { lineQuery } from '#infra/doors/http/lineQuery';
import { asKnownAt, asOf } from '#infra/doors/http/momentQuery';
import { PageQuery, page } from '#infra/doors/http/page';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { feeDetailReads } from '#infra/doors/http/routes/feeDetails';
import { sellerRateCards } from '#infra/doors/http/sellerRateCards';
import { feeMonth, measureQuery, readSupposedMeasurements } from '#infra/doors/http/variantQuery';
import { wordedLine } from '#infra/words/wordedFee';
import { type FeeLedgerAnswer, feeLedger, ledgerFeeTypes } from '#services/fees/ledger/feeLedger';
import { type FeesAnswer, fees } from '#services/fees/ledger/fees';

const tags = ['Answers'];

/** The fee ledger. A request asks for one month of one store: that much is recomputed for it. */
export function feeReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/fees',
    operationId: 'listFees',
    summary:
      'The fee ledger: estimates, carrier charges and, of one month and country, every fee recomputed from events',
    tags,
    params: {},
    query: {
      ...lineQuery,
      month: feeMonth.exactOptional(),
      country: Marketplace.exactOptional().describe('with a month: recomputes the fees of this store'),
      'fee-type': z.enum(ledgerFeeTypes).exactOptional(),
      ...measureQuery,
      ...asOf,
      ...asKnownAt,
      ...PageQuery,
    },
    answers: FeesPage,
    async read({ sellerId, query }) {
      const { cursor, limit, 'as-of': of, 'as-known-at': knownAt, 'fee-type': feeType } = query;
      const { shipment, msku, country, month: monthOfQuery } = query;
      const moment = { asOf: of, asKnownAt: knownAt };
      const isRecomputed = monthOfQuery !== undefined && country !== undefined;
      if (!isRecomputed && (msku !== undefined || query.measure !== undefined)) throw needsMonth;
      const found: FeesAnswer & Partial<FeeLedgerAnswer> = isRecomputed
        ? await feeLedger(lading, lading.clock(), {
            ...defined({ shipment, msku, feeType, ...moment }),
            ...{ sellerId, country, months: [monthOfQuery] },
            book: sellerRateCards(context),
            measured: readSupposedMeasurements(context, sellerId, query.measure),
          })
        : await fees(lading, lading.clock(), {
            ...{ sellerId, shipment, month: monthOfQuery, country, feeType },
            ...moment,
          });
      const { rows, ...next } = page(feeEntries(found), ({ place }) => place, {
        limit,
        ...defined({ cursor }),
      });
      return {
        fees: rows.flatMap(({ fee }) => fee ?? []),
        totals: found.totals,
        ...(found.recomputed !== undefined && {
          recomputed: {
            ...found.recomputed,
            lines: rows.flatMap(({ line }) => (line === undefined ? [] : [wordedLine(line)])),
            byType: groupLines(found.recomputed.lines, 'type'),
          },
        }),
        ...next,
      };
    },
  });

  feeDetailReads(app, context);
}

/** An estimate or charge, or a recomputed line, in one order of both: no two have the same place. */
function feeEntries({ fees: found, recomputed }: FeesAnswer & Partial<FeeLedgerAnswer>) {
  const counts = new Map<string, number>();
  return [
    ...found.map((fee) => {
      // Lines of a shipment are only ever added, so that each keeps its number.
      const count = (counts.get(fee.shipmentId) ?? 0) + 1;
      counts.set(fee.shipmentId, count);
      return { fee, place: [fee.shipmentId, String(count).padStart(9, '0')] as const };
    }),
    ...(recomputed?.lines ?? []).map((line) => ({ line, place: [afterShipments, line.id] as const })),
  ].map((entry): Entry => entry);
}

interface Entry {
  readonly fee?: FeesAnswer['fees'][number];
  readonly line?: FeeLedgerAnswer['recomputed']['lines'][number];
  readonly place: readonly [string, string];
}

/** Shipment ids are letters and digits. */
const afterShipments = '~';

const needsMonth = new HttpProblem({
  type: 'invalid-input',
  title: 'msku and measure are of recomputed fees: they need a month and a country',
  advice: 'add month=YYYY-MM and country, one of each at a time',
  kind: 'invalid-input',
});
