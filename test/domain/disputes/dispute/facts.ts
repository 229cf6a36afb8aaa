import type { DisputeFact } from '#domain/disputes/dispute/events';
import type { Finding } from '#domain/disputes/dispute/values';
import type { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import type { Instant } from '#domain/values/instant';
import { money } from '#domain/values/money';

/** The charge of these tests: a day over the limit in July 2022, posted on August 1, on which nothing was over. */
export const usd = (amount: string) => money(amount, 'USD');

export const at = (instant: string) => instant as Instant;
/** While the charge can be disputed. */
export const august = at('2022-08-02T12:00:00.000Z');
export const lastMoment = at('2022-10-31T06:59:59.999Z');
export const tooLate = at('2022-10-31T07:00:00.000Z');

export const finding: Finding = {
  chargeId: 'charge-1',
  feeType: 'FBAStorageOverageFee',
  marketplace: 'US',
  subject: { storageType: 'STANDARD' },
  charged: usd('32.26'),
  expected: { least: usd('0'), most: usd('0') },
  lines: 1,
  claimed: usd('32.26'),
  cause: 'days',
  evidence: ['stock-1@3'],
  postedOn: '2022-08-01',
  unverified: false,
};

export const deadline: ClaimDeadline = {
  lastDay: '2022-10-30',
  warnFrom: at('2022-10-16T07:00:00.000Z'),
  closesAt: tooLate,
  unverified: false,
};

const { postedOn: _, ...notPosted } = finding;
export const unposted: Finding = notPosted;

export const found: DisputeFact<'DisputeFound'> = { type: 'DisputeFound', ...finding, deadline };
export const foundUnposted: DisputeFact<'DisputeFound'> = { type: 'DisputeFound', ...unposted };
export const posted = (postedOn: string, by: ClaimDeadline): DisputeFact<'ChargePostingRecorded'> => ({
  type: 'ChargePostingRecorded',
  postedOn,
  deadline: by,
});
export const near: DisputeFact<'DisputeDeadlineNear'> = {
  type: 'DisputeDeadlineNear',
  lastDay: '2022-10-30',
};
export const opened: DisputeFact<'DisputeOpened'> = {
  type: 'DisputeOpened',
  references: { asin: 'B00MUGBLUE' },
  claimed: usd('32.26'),
};
export const submitted: DisputeFact<'DisputeSubmitted'> = { type: 'DisputeSubmitted', caseId: '1001' };
export const granted: DisputeFact<'DisputeGranted'> = { type: 'DisputeGranted', amount: usd('32.26') };
export const grantedInPart: DisputeFact<'DisputeGrantedInPart'> = {
  type: 'DisputeGrantedInPart',
  amount: usd('12.26'),
};
export const refused: DisputeFact<'DisputeRefused'> = { type: 'DisputeRefused', reason: 'no evidence' };
export const expired: DisputeFact<'DisputeExpired'> = { type: 'DisputeExpired', lastDay: '2022-10-30' };
export const withdrawn: DisputeFact<'DisputeWithdrawn'> = {
  type: 'DisputeWithdrawn',
  reason: 'it was given back',
};
export const reopened: DisputeFact<'DisputeReopened'> = {
  type: 'DisputeReopened',
  reason: 'there is more evidence',
  references: { asin: 'B00MUGBLUE' },
  claimed: usd('32.26'),
};
