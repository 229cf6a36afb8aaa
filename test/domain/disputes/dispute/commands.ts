import type { Asked } from '#domain/disputes/dispute/commands';
import { finding, usd } from '#test/domain/disputes/dispute/facts';

/** Commands that the dispute of `facts.ts` could be given. */
export const find: Asked<'FindDispute'> = { type: 'FindDispute', ...finding };
export const post: Asked<'RecordPosting'> = { type: 'RecordPosting', postedOn: '2022-08-02' };
export const open: Asked<'OpenDispute'> = { type: 'OpenDispute', asin: 'B00MUGBLUE' };
export const submit: Asked<'SubmitDispute'> = { type: 'SubmitDispute', caseId: '1001' };
export const grant: Asked<'RecordGrant'> = { type: 'RecordGrant', amount: usd('32.26') };
export const grantInPart: Asked<'RecordPartialGrant'> = { type: 'RecordPartialGrant', amount: usd('12.26') };
export const refuse: Asked<'RecordRefusal'> = { type: 'RecordRefusal', reason: 'no evidence' };
export const reopen: Asked<'ReopenDispute'> = { type: 'ReopenDispute', reason: 'there is more evidence' };
export const withdraw: Asked<'WithdrawDispute'> = { type: 'WithdrawDispute', reason: 'it was given back' };
export const warn: Asked<'WarnOfDeadline'> = { type: 'WarnOfDeadline' };
export const expire: Asked<'ExpireDispute'> = { type: 'ExpireDispute' };
