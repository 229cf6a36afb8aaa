import Big from 'big.js';
import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { ChargedAmount, DisputeReferences, finding } from '#domain/disputes/dispute/values';
import { PositiveDecimal } from '#domain/values/decimal';
import type { Immutable } from '#domain/values/immutable';
import type { Instant } from '#domain/values/instant';
import { LocalDate } from '#domain/values/item';
import { Money } from '#domain/values/money';

const reason = z.string().min(1).max(2000);
const references = DisputeReferences.shape;
const granted = Money.extend({ amount: PositiveDecimal });

/** The lower end comes first: a claim is counted from the upper one. */
const expected = finding.expected
  .refine(({ least, most }) => new Big(least.amount).lte(most.amount), 'the least is more than the most')
  .describe('what is owed; two amounts where only an interval is known');

/** The commands to the dispute of one charge. */
export const DisputeCommand = z.discriminatedUnion('type', [
  message('FindDispute', { ...finding, expected }),
  message('RecordPosting', { postedOn: LocalDate.describe('when the charge was posted') }),
  /** The charge's row supplies the references that the command leaves out. */
  message('OpenDispute', {
    ...references,
    reimbursed: ChargedAmount.optional().describe('of this charge, by now'),
  }),
  message('SubmitDispute', { caseId: z.string().min(1).max(64).describe("Amazon's number of the case") }),
  message('RecordGrant', { amount: granted }),
  message('RecordPartialGrant', { amount: granted.describe('less than is claimed') }),
  message('RecordRefusal', { reason: reason.describe("Amazon's") }),
  message('ReopenDispute', {
    reason,
    ...references,
    reimbursed: ChargedAmount.optional().describe('of this charge, by now, beside what was granted of it'),
  }),
  /** Refused after submission: from then on Amazon's answer ends the dispute. */
  message('WithdrawDispute', { reason }),
  /** Policies send these two when the deadline is near or over. */
  message('WarnOfDeadline', {}),
  message('ExpireDispute', {}),
]);
export type DisputeCommand = Immutable<z.infer<typeof DisputeCommand>>;
export type CommandOf<Type extends DisputeCommand['type']> = Extract<DisputeCommand, { type: Type }>;

/** Why a dispute command is refused, with what a person needs to act on it. */
export type DisputeRefusal =
  | { readonly reason: 'not-possible-now'; readonly status: string; readonly command: string }
  | { readonly reason: 'other-charge'; readonly chargeId: string; readonly known: string }
  | { readonly reason: 'already-disputed'; readonly chargeId: string; readonly status: string }
  | { readonly reason: 'dispute-ended'; readonly chargeId: string; readonly status: string }
  | { readonly reason: 'other-currency'; readonly currency: string; readonly given: string }
  | { readonly reason: 'nothing-to-claim'; readonly left: Money; readonly rounding: Money }
  | { readonly reason: 'names-nothing'; readonly status: string }
  | {
      readonly reason: 'claim-window-closed';
      readonly lastDay: string;
      readonly closedAt: Instant;
      readonly unverified: boolean;
    }
  | { readonly reason: 'not-posted-yet'; readonly postedOn: string; readonly today: string }
  | { readonly reason: 'claim-window-open'; readonly lastDay: string }
  | { readonly reason: 'deadline-not-near'; readonly warnFrom: Instant }
  | { readonly reason: 'below-the-claim'; readonly claimed: Money }
  | { readonly reason: 'not-below-the-claim'; readonly claimed: Money };
