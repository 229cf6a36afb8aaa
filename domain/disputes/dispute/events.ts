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

/** The facts of the dispute of one charge. */
export const DisputeEvent = z.discriminatedUnion('type', [
  /** Recorded again with new figures until somebody opens the dispute. */
  message('DisputeFound', { ...finding, lines: z.int(), claimed, deadline }),
  message('ChargePostingRecorded', { postedOn: LocalDate, deadline: ClaimDeadline }),
  message('DisputeOpened', {
    references: DisputeReferences,
    claimed,
    reimbursed: Money.optional().describe('of this charge, by then'),
  }),
  /** Recorded once for each last day, while somebody can still act. */
  message('DisputeDeadlineNear', { lastDay: LocalDate }),
  /** A person submits it to Amazon: Lading submits nothing. */
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
  /** The seller gives the claim up, or nothing is left of it: neither Amazon's answer nor a missed deadline. */
  message('DisputeWithdrawn', { reason: z.string() }),
]);
export type DisputeEvent = Immutable<z.infer<typeof DisputeEvent>>;
export type DisputeFact<Type extends DisputeEvent['type']> = Extract<DisputeEvent, { type: Type }>;
