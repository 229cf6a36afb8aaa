import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';

/** Whether a line's period is not over: then it is an estimate that assumes no further change. */
export const isUnfinished = (
  { period, country }: Pick<ComputedFee, 'period' | 'country'>,
  at: Instant,
): boolean => period.until > dayIn(at, marketplaces[country].timeZone);
