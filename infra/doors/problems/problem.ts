import type { Advice } from '#infra/doors/problems/advice';

/** Something a caller must know about: what was wrong and what to do. The same for every door. */
export interface Problem {
  /** Stable and kebab-cased: what a program tells one problem from another by. */
  readonly type: string;
  readonly title: string;
  /** What to do about it: each door says it in its own words. */
  readonly advice: Advice;
  /** What the title speaks of, as data. */
  readonly details?: unknown;
  readonly kind: ProblemKind;
}

/** The kinds of problem, with the HTTP status and the exit code of each. */
export const problemKinds = {
  'invalid-input': { status: 400, exitCode: 2 },
  refused: { status: 409, exitCode: 3 },
  /** One name for two different commands. */
  reused: { status: 422, exitCode: 3 },
  'not-found': { status: 404, exitCode: 4 },
  corrupt: { status: 500, exitCode: 5 },
  unavailable: { status: 503, exitCode: 6 },
  full: { status: 507, exitCode: 6 },
  'outcome-unknown': { status: 504, exitCode: 7 },
  'bad-file': { status: 422, exitCode: 8 },
  unexpected: { status: 500, exitCode: 1 },
} as const;
export type ProblemKind = keyof typeof problemKinds;
