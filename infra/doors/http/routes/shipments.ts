import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { AmazonStatus } from '#domain/inbound/shipment/values';
import { ListedShipment, ShipmentDocument, shipmentDocument } from '#infra/doors/http/documents/shipment';
import { notFound } from '#infra/doors/http/httpProblem';
import { asKnownAt, asOf } from '#infra/doors/http/momentQuery';
import { PageQuery, page } from '#infra/doors/http/page';
import { PathId } from '#infra/doors/http/pathId';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { shipmentAggregate } from '#services/aggregates';
import { shipments } from '#services/inbound/lists/shipments';

const tags = ['Shipments'];

export function shipmentReads(app: FastifyInstance, context: RouteContext): void {
  const { lading, owners } = context;

  readRoute(app, context, {
    url: '/shipments',
    operationId: 'listShipments',
    summary: 'Shipments, those first where something happened last',
    tags,
    params: {},
    query: {
      status: AmazonStatus.exactOptional().describe('the journey’s, or what Amazon reports'),
      plan: PathId.exactOptional().describe('an inbound plan id'),
      text: z.string().max(100).exactOptional().describe('looked for in names, ids, carrier and destination'),
      ...asOf,
      ...asKnownAt,
      ...PageQuery,
    },
    answers: z.strictObject({ shipments: z.array(ListedShipment), nextCursor: z.string().optional() }),
    async read({ sellerId, query: { 'as-of': of, 'as-known-at': knownAt, cursor, limit, ...filter } }) {
      const found = await shipments(lading, { sellerId, ...filter, asOf: of, asKnownAt: knownAt });
      const { rows, ...next } = page(
        found,
        ({ occurredAt = '', shipmentId }) => [occurredAt, shipmentId],
        { limit, ...(cursor !== undefined && { cursor }) },
        { descending: true },
      );
      return { shipments: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/shipments/:shipmentId',
    operationId: 'getShipment',
    summary: 'A shipment as it is now, straight from the log; its revision is the ETag',
    tags,
    params: { shipmentId: PathId },
    query: {},
    answers: ShipmentDocument,
    async read({ sellerId, params: { shipmentId }, reply }) {
      const { state, revision } = await lading.commands.load(shipmentAggregate, shipmentId);
      const owner = await owners.of(`shipment-${shipmentId}`);
      if (state.journey === 'none' || owner !== sellerId) throw notFound('shipment', shipmentId);
      reply.header('etag', `"${revision}"`);
      return shipmentDocument(shipmentId, String(revision), state);
    },
  });
}
