import type { CommandOf } from '#domain/disputes/dispute/commands';
import { finding, usd } from '#test/domain/disputes/dispute/facts';

/** Commands to the dispute of `facts.ts`. */
export const find: CommandOf<'FindDispute'> = { type: 'FindDispute', ...finding };
export const post: CommandOf<'RecordPosting'> = { type: 'RecordPosting', postedOn: '2022-08-02' };
export const open: CommandOf<'OpenDispute'> = { type: 'OpenDispute', asin: 'B00MUGBLUE' };
export const submit: CommandOf<'SubmitDispute'> = { type: 'SubmitDispute', caseId: '1001' };
export const grant: CommandOf<'RecordGrant'> = { type: 'RecordGrant', amount: usd('32.26') };
export const grantInPart: CommandOf<'RecordPartialGrant'> = {
  type: 'RecordPartialGrant',
  amount: usd('12.26'),
};
export const refuse: CommandOf<'RecordRefusal'> = { type: 'RecordRefusal', reason: 'no evidence' };
export const reopen: CommandOf<'ReopenDispute'> = { type: 'ReopenDispute', reason: 'there is more evidence' };
export const withdraw: CommandOf<'WithdrawDispute'> = {
  type: 'WithdrawDispute',
  reason: 'it was given back',
};
export const warn: CommandOf<'WarnOfDeadline'> = { type: 'WarnOfDeadline' };
export const expire: CommandOf<'ExpireDispute'> = { type: 'ExpireDispute' };
