import { type Instant, minutes, plus } from '#domain/values/instant';

const tolerance = minutes(5);

/** Said to have happened more than five minutes after it was told: no two clocks differ by as much, unless one is wrong. */
export const isFromTheFuture = (occurredAt: Instant, toldAt: Instant): boolean =>
  occurredAt > plus(toldAt, tolerance);
