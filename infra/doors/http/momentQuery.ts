import { Instant } from '#domain/values/instant';

/** As of a time in the world, and as far as was recorded by a time: each makes the log be read from its beginning. */
export const asOf = { 'as-of': Instant.exactOptional().describe('as it was in the world then') };
export const asKnownAt = {
  'as-known-at': Instant.exactOptional().describe('as far as it was recorded by then'),
};
