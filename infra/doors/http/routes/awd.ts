import type { FastifyInstance } from 'fastify';
import { AwdEvent } from '#domain/awd/events';
import { dayIn } from '#domain/values/calendar';
import { defined } from '#domain/values/defined';
import { LocalDate, Msku } from '#domain/values/item';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { type AwdCommandRefusal, awdCommands } from '#infra/doors/commands/awdCommands';
import { commandPath } from '#infra/doors/http/commandPath';
import { type Addressee, commandRoute } from '#infra/doors/http/commandRoute';
import { AwdDocument } from '#infra/doors/http/documents/awd';
import { notFound } from '#infra/doors/http/httpProblem';
import { asKnownAt } from '#infra/doors/http/momentQuery';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { awdProblem } from '#infra/doors/problems/awdProblem';
import { awdDetail } from '#services/awd/awdDetail';
import { awdStockId } from '#services/streamIds';

const boxes: Addressee<AwdCommandRefusal> = {
  category: 'awd',
  idName: 'awdStockId',
  tag: 'AWD',
  fact: AwdEvent,
  problemOf: awdProblem,
  pathNames: {
    params: { msku: Msku },
    resolve(sellerId, { msku }, fields) {
      const { country } = fields as { readonly country: Marketplace }; // What the schema of the command has read.
      return { id: awdStockId(sellerId, country, String(msku)), fields: { ...fields, sellerId, msku } };
    },
  },
};

/** A SKU's boxes in Amazon Warehousing and Distribution: what there is, and a route for each command. */
export function awdRoutes(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/awd/:msku',
    operationId: 'getAwdStock',
    summary:
      'The boxes of a SKU in AWD of one country, and by which rate its fees go; its revision is the ETag',
    tags: ['AWD'],
    params: { msku: Msku },
    query: {
      country: Marketplace.default('US'),
      'as-of': LocalDate.exactOptional().describe(
        'at the end of this day in the marketplace; without it, today',
      ),
      ...asKnownAt,
    },
    answers: AwdDocument,
    async read({ sellerId, params: { msku }, query, reply }) {
      const { country, 'as-of': asOf, 'as-known-at': knownAt } = query;
      const day = asOf ?? dayIn(lading.clock(), marketplaces[country].timeZone);
      const filter = { sellerId, country, msku, day, ...defined({ asKnownAt: knownAt }) };
      const found = await awdDetail(lading, filter);
      if (found === undefined) throw notFound('stock', msku);
      const revision = String(found.revision);
      reply.header('etag', `"${revision}"`);
      return { ...found, revision };
    },
  });

  for (const [name, command] of Object.entries(awdCommands))
    commandRoute(app, context, boxes, { name, url: `/awd/:msku/${commandPath(name)}`, command });
}
