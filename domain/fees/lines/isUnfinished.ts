import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';

/** Whether a line's period is not over: then it is an estimate of what it will be if nothing changes, and no charge. */
export const isUnfinished = (
  { period, country }: Pick<ComputedFee, 'period' | 'country'>,
  at: Instant,
): boolean => period.until > dayIn(at, marketplaces[country].timeZone);
