import { z } from 'zod';
import { ProblemDocument } from '#infra/doors/http/httpProblem';

const meaning = {
  400: 'What was sent cannot be used; nothing was done',
  401: 'No valid API key was shown',
  403: 'The key does not allow this',
  404: 'There is no such thing, or it is another seller’s',
  409: 'A rule says no, or something has happened since you looked; nothing was recorded',
  413: 'More than the limit was sent',
  415: 'Sent in a format that is not read here',
  422: 'The file cannot be read, or the idempotency key was used for another command; nothing was recorded',
  429: 'Too many requests; Retry-After says when to ask again',
  503: 'The store cannot be used now; nothing was recorded',
  504: 'It may or may not have been recorded: send it again with the same Idempotency-Key',
  507: 'The store is full; nothing was recorded',
} as const;
type Status = keyof typeof meaning;

const readStatuses: readonly Status[] = [400, 401, 403, 404, 429, 503];
const commandStatuses: readonly Status[] = [...readStatuses, 409, 413, 415, 422, 504, 507];

const problems = (statuses: readonly Status[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: meaning[status],
        content: { 'application/problem+json': { schema: ProblemDocument } },
      },
    ]),
  );

const json = (description: string, schema: z.core.$ZodType) => ({
  description,
  content: { 'application/json': { schema } },
});

/** The answers of a route that reads. */
export const readResponses = (description: string, schema: z.core.$ZodType) => ({
  200: json(description, schema),
  ...problems(readStatuses),
});

/** The answers of a route that records. */
export const commandResponses = (
  status: 200 | 201,
  schema: z.core.$ZodType,
  dryRun: z.core.$ZodType | undefined,
) => ({
  [status]: json('Recorded, or recorded before under the same Idempotency-Key', schema),
  ...(dryRun !== undefined && status !== 200 && { 200: json('What it would come to', dryRun) }),
  ...problems(commandStatuses),
});

const plainText = (description: string, type: string) => ({
  description,
  content: { [type]: { schema: z.string() } },
});

export const eventStreamResponses = {
  200: plainText('Events until the client goes', 'text/event-stream'),
  ...problems(readStatuses),
};

export const reportResponses = {
  200: plainText('One of Amazon’s reports, as it is made', 'text/csv'),
  ...problems(readStatuses),
};

export const evidenceResponses = {
  200: plainText('The files of the evidence in a ZIP', 'application/zip'),
  ...problems(readStatuses),
};

export const metricsResponses = {
  200: plainText('In the text format of Prometheus', 'text/plain'),
  ...problems(readStatuses),
};

const Readiness = z.strictObject({ ready: z.boolean(), reasons: z.array(z.string()) });

export const readinessResponses = {
  200: json('Ready', Readiness),
  503: json('Not ready, and why', Readiness),
};
