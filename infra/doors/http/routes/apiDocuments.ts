import type { FastifyInstance } from 'fastify';
import { asyncApi } from '#infra/doors/asyncApi/asyncApi';
import { type ApiDocument, docsPage, docsPolicy } from '#infra/doors/http/docsPage';

/** What describes the doors, for programs and for people; open to all, since it holds nothing of anybody's. */
export function documentRoutes(app: FastifyInstance): void {
  const openApiText = once(() => JSON.stringify(app.swagger()));
  const asyncApiText = once(() => JSON.stringify(asyncApi()));
  const page = once(() => {
    const described: ApiDocument = JSON.parse(openApiText());
    return docsPage(described);
  });
  const hidden = { schema: { hide: true } };
  app.get('/openapi.json', hidden, async (_request, reply) =>
    reply.type('application/json').send(openApiText()),
  );
  app.get('/asyncapi.json', hidden, async (_request, reply) =>
    reply.type('application/json').send(asyncApiText()),
  );
  app.get('/docs', hidden, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', docsPolicy).send(page()),
  );
}

/** Made when it is first asked for, since most processes never are. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
