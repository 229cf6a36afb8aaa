import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { DisputeReferences, finding } from '#domain/disputes/dispute/values';
import { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import { Money } from '#domain/values/money';

const deadline = ClaimDeadline.optional().describe(
  'absent where the day of posting is not known, or where it was kept by an earlier submission',
);
const claimed = Money.describe('no more than is left of the charge');

/** What has happened to the dispute of one charge. */
export const DisputeEvent = z.discriminatedUnion('type', [
  /** Again, with other figures, as long as nobody has opened it. */
  message('DisputeFound', { ...finding, lines: z.int(), claimed, deadline }),
  message('ChargePostingRecorded', { postedOn: LocalDate, deadline: ClaimDeadline }),
  message('DisputeOpened', {
    references: DisputeReferences,
    claimed,
    reimbursed: Money.optional().describe('of this charge, by then'),
  }),
  /** Once for a last day, so that somebody may still act. */
  message('DisputeDeadlineNear', { lastDay: LocalDate }),
  /** By a person, at Amazon: Lading submits nothing. */
  message('DisputeSubmitted', { caseId: z.string() }),
  message('DisputeGranted', { amount: Money }),
  message('DisputeGrantedInPart', { amount: Money.describe('less than was claimed') }),
  message('DisputeRefused', { reason: z.string() }),
  message('DisputeExpired', { lastDay: LocalDate }),
  message('DisputeReopened', {
    reason: z.string(),
    references: DisputeReferences,
    claimed: Money.describe(
      'what was claimed before, without what was granted of it, capped like the first claim',
    ),
    reimbursed: Money.optional().describe('of this charge, by then, beside what was granted of it'),
    deadline,
  }),
  /** Nothing is left to claim, or nobody means to: no answer of Amazon's, and no day that was missed. */
  message('DisputeWithdrawn', { reason: z.string() }),
]);
export type DisputeEvent = Immutable<z.infer<typeof DisputeEvent>>;
export type DisputeFact<Type extends DisputeEvent['type']> = Extract<DisputeEvent, { type: Type }>;
