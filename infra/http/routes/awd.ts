import type { FastifyInstance } from 'fastify';
import { AwdEvent } from '#domain/awd/events';
import { dayIn } from '#domain/calendar';
import { LocalDate, Msku } from '#domain/item';
import { Marketplace, marketplaces } from '#domain/marketplace';
import { awdProblem } from '#infra/doors/awdProblem';
import { type AwdStepRefusal, awdSteps } from '#infra/doors/awdSteps';
import { AwdDocument } from '#infra/http/answers/awd';
import { commandPath } from '#infra/http/commandPath';
import { type Addressee, commandRoute } from '#infra/http/commandRoute';
import { notFound } from '#infra/http/httpProblem';
import { asKnownAt } from '#infra/http/momentQuery';
import { readRoute } from '#infra/http/readRoute';
import type { Served } from '#infra/http/served';
import { present } from '#infra/present';
import { awdStockId } from '#services/awdStockId';
import { awdDetail } from '#services/queries/awdDetail';

const boxes: Addressee<AwdStepRefusal> = {
  category: 'awd',
  idName: 'awdStockId',
  tag: 'AWD',
  fact: AwdEvent,
  inWords: awdProblem,
  named: {
    params: { msku: Msku },
    meant(sellerId, { msku }, asked) {
      const { country } = asked as { readonly country: Marketplace }; // What the schema of the command has read.
      return { id: awdStockId(sellerId, country, String(msku)), asked: { ...asked, sellerId, msku } };
    },
  },
};

/** A SKU's boxes in Amazon Warehousing and Distribution: what there is, and a route for each command. */
export function awdRoutes(app: FastifyInstance, served: Served): void {
  const { lading } = served;

  readRoute(app, served, {
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
      const asked = { sellerId, country, msku, day, ...present({ asKnownAt: knownAt }) };
      const found = await awdDetail(lading, asked);
      if (found === undefined) throw notFound('stock', msku);
      const revision = String(found.revision);
      reply.header('etag', `"${revision}"`);
      return { ...found, revision };
    },
  });

  for (const [name, step] of Object.entries(awdSteps))
    commandRoute(app, served, boxes, { name, url: `/awd/:msku/${commandPath(name)}`, step });
}
