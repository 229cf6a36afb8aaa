import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { callerOf } from '#infra/doors/http/access';
import { notFound } from '#infra/doors/http/httpProblem';
import { PathId } from '#infra/doors/http/pathId';
import { evidenceResponses } from '#infra/doors/http/responses';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { sellerRateCards } from '#infra/doors/http/sellerRateCards';
import { zipFiles } from '#infra/doors/http/zipFiles';
import { evidenceFiles } from '#infra/files/evidence/evidenceFiles';
import { dispute } from '#services/disputes/disputes';
import { disputeEvidence } from '#services/disputes/evidence/disputeEvidence';

const params = z.strictObject({ disputeId: PathId });

/** A dispute's evidence as a download: the same files as `lading dispute evidence` writes. */
export function disputeEvidenceRead(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;
  app.route({
    method: 'GET',
    url: '/disputes/:disputeId/evidence',
    config: { role: 'read' },
    schema: {
      operationId: 'getDisputeEvidence',
      summary: 'A ZIP with which anyone can check a dispute without Lading: page, lines, events, hashes',
      tags: ['Disputes'],
      params,
      response: evidenceResponses,
    },
    handler: async (request, reply) => {
      const { disputeId } = params.parse(request.params);
      const now = lading.clock();
      if (dispute(lading, now, disputeId)?.sellerId !== callerOf(request).sellerId)
        throw notFound('dispute', disputeId);
      const found = await disputeEvidence(lading, now, disputeId, sellerRateCards(context));
      if (found === undefined) throw notFound('dispute', disputeId);
      const name = `evidence-${disputeId.slice(0, 8)}`;
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="${name}.zip"`)
        .send(Readable.from(zipFiles(name, evidenceFiles(found))));
    },
  });
}
