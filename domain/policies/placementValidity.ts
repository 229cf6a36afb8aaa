import type { Policy } from '#domain/policies/policy';
import { type Duration, hours } from '#domain/values/instant';

/**
 * How long an offered placement can be confirmed, strictly before its end. After that it must be offered again (rule 2).
 */
export const placementValidity: Policy<Duration> = {
  rule: hours(24),
  source: 'Send to Amazon: confirm shipping, "only valid for 24 hours"',
  unverified: false,
};
