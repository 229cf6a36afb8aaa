import { type Instant, minutes, plus } from '#domain/values/instant';

const tolerance = minutes(5);

/** Whether a fact is dated more than five minutes after it was recorded: then one of the two clocks is wrong. */
export const isFromTheFuture = (occurredAt: Instant, toldAt: Instant): boolean =>
  occurredAt > plus(toldAt, tolerance);
