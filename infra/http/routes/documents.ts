import type { FastifyInstance } from 'fastify';
import { type ApiDocument, docsPage, docsPolicy } from '#infra/http/docsPage';

/** What describes the doors, for programs and for people; open to all, since it holds nothing of anybody's. */
export function documentRoutes(app: FastifyInstance): void {
  const hidden = { schema: { hide: true } };
  let document: string | undefined;
  const openApi = (): string => {
    document ??= JSON.stringify(app.swagger());
    return document;
  };
  let html: string | undefined;
  const page = (): string => {
    const described: ApiDocument = JSON.parse(openApi());
    html ??= docsPage(described);
    return html;
  };
  app.get('/openapi.json', hidden, async (_request, reply) => reply.type('application/json').send(openApi()));
  app.get('/docs', hidden, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', docsPolicy).send(page()),
  );
}
