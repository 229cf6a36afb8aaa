import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LocalDate } from '#domain/values/item';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { Network } from '#domain/values/network';
import { callerOf } from '#infra/doors/http/access';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { reportResponses } from '#infra/doors/http/responses';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { sellerRateCards } from '#infra/doors/http/sellerRateCards';
import { feeMonth } from '#infra/doors/http/variantQuery';
import { noOverageReport } from '#infra/doors/problems/noOverageReport';
import {
  fbaInventoryText,
  ledgerDetailText,
  ledgerSummaryText,
  overageText,
} from '#infra/files/reports/writeReport';
import { overageReport } from '#services/fees/overage/overageReport';
import { ledgerDetail, ledgerSummary } from '#services/inventory/amazonLedger/ledgerBook';
import { listedLevels } from '#services/inventory/stock/listedLevels';

const days = z.strictObject({
  from: LocalDate.exactOptional().describe('from this day in the marketplace on'),
  to: LocalDate.exactOptional().describe('up to and including this day'),
});
const network = (otherwise: string) =>
  Network.exactOptional().describe(`only this marketplace network; without it, ${otherwise}`);
/** Of reports that do not say of which network a row is: as an import takes them that names no marketplace. */
const oneNetwork = network('that of the marketplace of the settings');
const moment = z.strictObject({
  network: oneNetwork,
  'as-of': LocalDate.exactOptional().describe('as at the end of this day in the marketplace'),
});

const overageQuery = z.strictObject({ month: feeMonth, country: Marketplace });

/** Amazon's reports as downloads, made of our own facts. */
export function reportReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;
  const home = Network.parse(marketplaces[lading.settings.marketplace].network);
  reportRoute(app, {
    name: 'ledger-detail',
    operationId: 'getLedgerDetail',
    summary: 'Our own facts as the detail view of the inventory ledger, with Amazon’s headers',
    query: days.extend({ network: network('all of them') }),
    lines: (sellerId, span) => ledgerDetailText(ledgerDetail(lading, { sellerId, ...span })),
  });
  reportRoute(app, {
    name: 'ledger-summary',
    operationId: 'getLedgerSummary',
    summary: 'Our own facts as the summary view of the inventory ledger, with Amazon’s headers',
    query: days.extend({ network: oneNetwork }),
    lines: (sellerId, span) => ledgerSummaryText(ledgerSummary(lading, { sellerId, network: home, ...span })),
  });
  reportRoute(app, {
    name: 'fba-inventory',
    operationId: 'getFbaInventory',
    summary: 'The levels of every SKU as an FBA inventory report, with Amazon’s headers',
    query: moment,
    lines: (sellerId, { 'as-of': asOf, network: chosen = home }) =>
      fbaInventoryText(listedLevels(lading, lading.clock(), { sellerId, network: chosen, asOf })),
  });
  reportRoute(app, {
    name: 'overage',
    operationId: 'getOverageReport',
    summary: 'The storage overage of a month, recomputed day by day, from the 2nd of the next month on',
    query: overageQuery,
    lines: async (sellerId, { month, country }) => {
      const filter = { sellerId, country, month, book: sellerRateCards(context) };
      const report = await overageReport(lading, lading.clock(), filter);
      if (!report.exists) throw new HttpProblem(noOverageReport(month, report.from));
      return overageText(report.lines);
    },
  });
}

/** Sends a report while it is made. A failure on the way cuts it off, which the client sees as an error. */
function reportRoute<Query extends z.ZodObject>(
  app: FastifyInstance,
  {
    name,
    query,
    lines,
    ...described
  }: {
    readonly name: string;
    readonly operationId: string;
    readonly summary: string;
    readonly query: Query;
    readonly lines: (
      sellerId: string,
      query: z.infer<Query>,
    ) => AsyncIterable<string> | Promise<AsyncIterable<string>>;
  },
): void {
  app.route({
    method: 'GET',
    url: `/reports/${name}`,
    config: { role: 'read' },
    schema: { ...described, tags: ['Reports'], querystring: query, response: reportResponses },
    handler: async (request, reply) => {
      const { sellerId } = callerOf(request);
      const parameters = request.query as z.infer<Query>; // Read by the schema above.
      const text = await lines(sellerId, parameters);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}.csv"`)
        .send(Readable.from(text));
    },
  });
}
