import { Instant } from '#domain/values/instant';
import { option } from '#infra/doors/cli/input/input';
import { MonthText } from '#infra/doors/inputs/monthText';

/** Asks for the state of the world at an instant, by all that is known today. */
export const asOfInput = option(
  '--as-of <instant>',
  'as it stood then, as 2026-01-31T23:59:59Z',
  Instant.optional(),
);

/** Asks for what was known at an instant, without what was recorded later. */
export const asKnownAtInput = option(
  '--as-known-at <instant>',
  'as far as it was recorded by then, as 2026-01-31T23:59:59Z',
  Instant.optional(),
);

export const monthInput = option(
  '--month <month>',
  'only of one month in the marketplace, as 2026-03',
  MonthText.optional(),
);
