import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { bundle } from '#infra/evidence/bundle';
import { principalOf } from '#infra/http/access';
import { bookOf } from '#infra/http/bookOf';
import { notFound } from '#infra/http/httpProblem';
import { PathId } from '#infra/http/pathId';
import { evidenceResponses } from '#infra/http/responses';
import type { Served } from '#infra/http/served';
import { zipped } from '#infra/http/zipped';
import { disputeEvidence } from '#services/evidence/disputeEvidence';
import { dispute } from '#services/queries/disputes';

const params = z.strictObject({ disputeId: PathId });

/** A dispute's evidence as a download: the same files as `lading dispute evidence` writes. */
export function disputeEvidenceRead(app: FastifyInstance, served: Served): void {
  const { lading } = served;
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
      if (dispute(lading, now, disputeId)?.sellerId !== principalOf(request).sellerId)
        throw notFound('dispute', disputeId);
      const found = await disputeEvidence(lading, now, disputeId, bookOf(served));
      if (found === undefined) throw notFound('dispute', disputeId);
      const name = `evidence-${disputeId.slice(0, 8)}`;
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="${name}.zip"`)
        .send(Readable.from(zipped(name, bundle(found))));
    },
  });
}
