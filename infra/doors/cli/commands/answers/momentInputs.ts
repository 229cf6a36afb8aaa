import { Instant } from '#domain/values/instant';
import { option } from '#infra/doors/cli/input';
import { MonthText } from '#infra/doors/steps/monthText';

/** As it was in the world then, whenever it became known. */
export const asOfInput = option(
  '--as-of <instant>',
  'as it stood then, as 2026-01-31T23:59:59Z',
  Instant.optional(),
);

/** As it was known then, whatever was learnt since. */
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
