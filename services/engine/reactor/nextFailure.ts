import { type Duration, type Instant, plus } from '#domain/values/instant';
import type { Failure } from '#services/engine/ports/reactorState';

/** How long to wait after each try but the last, in milliseconds: five tries in about two and a half minutes. */
const delays = [1_000, 5_000, 25_000, 125_000].map((delay) => delay as Duration);

/** Counts one more failure. Each try waits longer than the one before, until the work is given up. */
export function nextFailure(error: unknown, now: Instant, before?: Failure): Failure {
  const tries = (before?.tries ?? 0) + 1;
  const delay = delays[tries - 1];
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { reason, tries, ...(delay === undefined ? {} : { retryAt: plus(now, delay) }) };
}
