import { advise } from '#infra/doors/problems/advice';
import type { Problem } from '#infra/doors/problems/problem';

/** @param from the first day, in the marketplace, on which there is one */
export const noOverageReport = (month: string, from: string): Problem => ({
  type: 'no-overage-report-yet',
  title: `the overage report of ${month} exists from ${from} on`,
  advice: advise`until then ask for the estimate: ${{ do: 'EstimateFees' }}`,
  details: { month, from },
  kind: 'not-found',
});
