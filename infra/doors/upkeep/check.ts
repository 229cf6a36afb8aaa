import type { Advice } from '#infra/doors/problems/advice';
import type { ProblemKind } from '#infra/doors/problems/problem';

/** One thing that `lading doctor` looked at, what it found, and what to do about it. */
export interface Check {
  readonly what: string;
  readonly found: string;
  /** Absent where all is well. */
  readonly trouble?: {
    /** The kind of a problem; absent where a person should only have a look. */
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
