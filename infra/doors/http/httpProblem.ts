import { z } from 'zod';
import { requestText } from '#infra/doors/http/requestText';
import { adviceText } from '#infra/doors/problems/advice';
import { type Problem, problemKinds } from '#infra/doors/problems/problem';

/** RFC 9457, with what to do in terms of HTTP. */
export const ProblemDocument = z.strictObject({
  type: z.string().describe('stable: what a program tells one problem from another by'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  advice: z.string().describe('what to do'),
  details: z.unknown().describe('what the detail speaks of, as data').optional(),
});
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** Ends a request with a problem that is known in words. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly document: ProblemDocument;

  /** @param status where it is not the one of the problem's kind */
  constructor(problem: Problem, status?: number) {
    super(problem.title);
    this.document = documentOf(problem, status);
  }
}

export const documentOf = (
  { type, title, advice, details, kind }: Problem,
  status: number = problemKinds[kind].status,
): ProblemDocument => ({
  type: `/problems/${type}`,
  title: type.replaceAll('-', ' '),
  status,
  detail: title,
  advice: adviceText(advice, requestText),
  ...(details !== undefined && { details: plainJson(details) }),
});

/** With revisions as text. */
const plainJson = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each)),
  );

export const notFound = (what: string, id: string): HttpProblem =>
  new HttpProblem({
    type: `no-such-${what.toLowerCase().replaceAll(' ', '-')}`,
    title: `there is no ${what} ${id}`,
    advice: whereToLook[what] ?? 'look for it with GET /find, GET /plans or GET /shipments',
    kind: 'not-found',
  });

const whereToLook: Readonly<Record<string, string>> = {
  SKU: 'look for it with GET /skus',
  stock: 'look for it with GET /inventory',
  dispute: 'look for it with GET /disputes',
  account: 'register it with POST /account',
};
