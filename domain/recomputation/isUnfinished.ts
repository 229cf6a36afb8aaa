import { dayIn } from '#domain/calendar';
import type { ComputedFee } from '#domain/fees/computedFee';
import type { Instant } from '#domain/instant';
import { marketplaces } from '#domain/marketplace';

/** Whether a line's period is not over: then it is an estimate of what it will be if nothing changes, and no charge. */
export const isUnfinished = (
  { period, country }: Pick<ComputedFee, 'period' | 'country'>,
  at: Instant,
): boolean => period.until > dayIn(at, marketplaces[country].timeZone);
