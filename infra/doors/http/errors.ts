import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { documentOf, HttpProblem, type ProblemDocument } from '#infra/doors/http/httpProblem';
import { BadJson } from '#infra/doors/http/strictJson';
import type { Problem } from '#infra/doors/problems/problem';
import { problemOf } from '#infra/doors/problems/problemOf';

/** Answers every error with a problem. An unexpected one goes to the log, and its message to nobody. */
export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const document = documentOfError(error);
    if (document.status >= 500) request.log.error({ err: error, problem: document.type }, 'a request failed');
    return send(reply, document);
  });
  app.setNotFoundHandler((_request, reply) => send(reply, documentOf(noRoute)));
}

const send = (reply: FastifyReply, document: ProblemDocument) =>
  reply.code(document.status).type('application/problem+json').send(document);

function documentOfError(error: FastifyError): ProblemDocument {
  if (error instanceof HttpProblem) return error.document;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(({ instancePath, message }) => ({ at: instancePath, message }));
    const where = error.validationContext ?? 'request';
    return documentOf({
      type: 'invalid-input',
      title: `the ${where === 'querystring' ? 'query' : where} is not as expected`,
      advice: 'mend every point of details; /docs says what is expected. Nothing was done',
      details: issues.slice(0, 50),
      kind: 'invalid-input',
    });
  }
  if (error instanceof BadJson) {
    return documentOf({
      type: 'bad-json',
      title: `the body cannot be read: ${error.message}`,
      advice: 'send a JSON object. Nothing was done',
      kind: 'invalid-input',
    });
  }
  // Errors of fastify itself: a body too large, an unknown media type, a broken header.
  if (error.statusCode !== undefined && error.statusCode < 500)
    return documentOf(fastifyProblem(error), error.statusCode);
  const problem = problemOf(error);
  return problem.type === 'unexpected' ? documentOf(unexpected) : documentOf(problem);
}

const fastifyProblem = ({ code, message }: FastifyError): Problem => ({
  type:
    code === undefined
      ? 'invalid-input'
      : code
          .replace(/^FST_(ERR_)?/, '')
          .toLowerCase()
          .replaceAll('_', '-'),
  title: message,
  advice: 'nothing was done; /docs says what is expected',
  kind: 'invalid-input',
});

const noRoute: Problem = {
  type: 'no-such-route',
  title: 'there is nothing at this address, or not with this method',
  advice: 'see /docs or /openapi.json',
  kind: 'not-found',
};

const unexpected: Problem = {
  type: 'unexpected',
  title: 'something happened that should not have',
  advice: 'look at the log of the server and report it; with an Idempotency-Key it is safe to ask again',
  kind: 'unexpected',
};
