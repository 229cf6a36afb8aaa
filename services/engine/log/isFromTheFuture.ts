import { type Instant, minutes, plus } from '#domain/values/instant';

/** No two clocks differ by as much, unless one is wrong. */
export const clockTolerance = minutes(5);

/** Whether something is dated more than five minutes after it was told: then one of the two clocks is wrong. */
export const isFromTheFuture = (occurredAt: Instant, toldAt: Instant): boolean =>
  occurredAt > plus(toldAt, clockTolerance);
