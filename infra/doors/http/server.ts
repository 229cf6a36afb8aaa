import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { type DestinationStream, pino } from 'pino';
import { enforceAccess } from '#infra/doors/http/access';
import { arrivalTimeout, enforceArrivalTimeout } from '#infra/doors/http/arrivalTimeout';
import { answerWithProblems } from '#infra/doors/http/errors';
import { httpLogger, logRequests } from '#infra/doors/http/httpLog';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { Metrics } from '#infra/doors/http/metrics';
import { openApi } from '#infra/doors/http/openApi';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { documentRoutes } from '#infra/doors/http/routes/apiDocuments';
import { auditReads } from '#infra/doors/http/routes/audit';
import { awdRoutes } from '#infra/doors/http/routes/awd';
import { catalogReads } from '#infra/doors/http/routes/catalog';
import { chargeReads } from '#infra/doors/http/routes/charges';
import { disputeCommandRoutes } from '#infra/doors/http/routes/disputeCommandRoutes';
import { disputeEvidenceRead } from '#infra/doors/http/routes/disputeEvidence';
import { disputeScanRead } from '#infra/doors/http/routes/disputeScan';
import { disputeReads } from '#infra/doors/http/routes/disputes';
import { eventRoutes } from '#infra/doors/http/routes/events';
import { feeReads } from '#infra/doors/http/routes/fees';
import { findRead } from '#infra/doors/http/routes/find';
import { importRoute } from '#infra/doors/http/routes/imports';
import { inventoryReads } from '#infra/doors/http/routes/inventory';
import { inventoryCommandRoutes } from '#infra/doors/http/routes/inventoryCommandRoutes';
import { operationRoutes } from '#infra/doors/http/routes/operations';
import { planCommandRoutes } from '#infra/doors/http/routes/planCommandRoutes';
import { planReads } from '#infra/doors/http/routes/plans';
import { reportReads } from '#infra/doors/http/routes/reports';
import { shipmentCommandRoutes } from '#infra/doors/http/routes/shipmentCommandRoutes';
import { shipmentReads } from '#infra/doors/http/routes/shipments';
import { stockReads } from '#infra/doors/http/routes/stocks';
import { storageReads } from '#infra/doors/http/routes/storage';
import { strictJson } from '#infra/doors/http/strictJson';
import type { KeyRing } from '#infra/doors/keys/keyRing';
import type { LadingSystem } from '#infra/main/assembleLading';
import type { EventStore } from '#services/engine/ports/eventStore';
import { StreamOwners } from '#services/readSide/streamOwners';

export interface HttpOptions {
  readonly keys: KeyRing;
  readonly notReady: () => Promise<readonly string[]>;
  readonly metrics?: Metrics;
  /** Where the log of requests goes; nowhere without it. */
  readonly log?: { readonly level: string; readonly destination: DestinationStream };
  /** How many requests an address may send in a second. */
  readonly requestsPerSecond?: number;
  /** Aborts when the server closes: streams of events then end. */
  readonly draining: AbortSignal;
}

const largestBody = 1024 * 1024;
/** An MSKU has up to 255 characters, of which each can be nine in a path. */
const longestParameter = 255 * 9;

/** The HTTP door, with every route, listening nowhere yet. */
export async function httpServer(
  lading: LadingSystem<EventStore>,
  options: HttpOptions,
): Promise<FastifyInstance> {
  const { keys, notReady, metrics = new Metrics(), log, requestsPerSecond = 2_000, draining } = options;
  const logger: FastifyBaseLogger =
    log === undefined ? pino({ enabled: false }) : httpLogger(log.level, log.destination);
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    // `arrivalTimeout.ts` limits bodies, since some can be of any size.
    requestTimeout: 0,
    keepAliveTimeout: 60_000,
    http: { headersTimeout: arrivalTimeout, connectionsCheckingInterval: 1_000, maxHeaderSize: 16_384 },
    routerOptions: { maxParamLength: longestParameter },
    exposeHeadRoutes: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  });
  app.setValidatorCompiler(validatorCompiler);
  // Answers are made of what we recorded; tests hold them against the document.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    try {
      done(null, bytes.length === 0 ? {} : strictJson(Buffer.from(bytes)));
    } catch (error) {
      done(error as Error);
    }
  });
  // A command without fields can be sent without a body.
  app.addHook('preValidation', async (request) => {
    if (request.method === 'POST' && (request.body === undefined || request.body === null)) request.body = {};
  });

  answerWithProblems(app);
  logRequests(app, (...request) => metrics.recordRequest(...request));
  await app.register(rateLimit, {
    max: requestsPerSecond,
    timeWindow: 1_000,
    errorResponseBuilder: () => tooMany,
  });
  enforceArrivalTimeout(app);
  enforceAccess(app, keys, lading.settings.sellerId);
  await openApi(app);

  const context: RouteContext = {
    lading,
    owners: new StreamOwners(lading.store),
    metrics,
    notReady,
    draining,
    isStillAllowed: ({ headers }) =>
      !keys.isNeeded || keys.find((headers.authorization ?? '').replace(/^Bearer +/i, '')) !== undefined,
  };
  for (const routes of [
    planReads,
    planCommandRoutes,
    shipmentReads,
    shipmentCommandRoutes,
    catalogReads,
    stockReads,
    storageReads,
    inventoryCommandRoutes,
    awdRoutes,
    disputeReads,
    disputeScanRead,
    disputeEvidenceRead,
    disputeCommandRoutes,
    inventoryReads,
    findRead,
    feeReads,
    chargeReads,
    reportReads,
    auditReads,
    eventRoutes,
    operationRoutes,
  ])
    routes(app, context);
  await app.register(async (scope) => importRoute(scope, context));
  documentRoutes(app);
  await app.ready();
  return app;
}

const tooMany = new HttpProblem(
  {
    type: 'too-many-requests',
    title: 'more requests than the limit',
    advice: 'ask again after the seconds of Retry-After',
    kind: 'refused',
  },
  429,
);
