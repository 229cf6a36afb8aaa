import type { Advice } from '#infra/doors/problems/advice';
import type { ProblemKind } from '#infra/doors/problems/problem';

/** One thing looked at, and what to do about it. */
export interface Check {
  readonly what: string;
  readonly found: string;
  /** Absent where all is well. */
  readonly trouble?: {
    /** Of a problem; something that only deserves a look has none. */
    readonly kind?: ProblemKind;
    readonly advice: Advice;
  };
}

export const passedCheck = (what: string, found: string): Check => ({ what, found });

export const doubtfulCheck = (what: string, found: string, advice: Advice): Check => ({
  what,
  found,
  trouble: { advice },
});

export const failedCheck = (what: string, found: string, kind: ProblemKind, advice: Advice): Check => ({
  what,
  found,
  trouble: { kind, advice },
});
