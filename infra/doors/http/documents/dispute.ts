import { z } from 'zod';
import { disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import { DisputeReferences, finding } from '#domain/disputes/dispute/values';
import { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import { Instant } from '#domain/values/instant';
import { LocalDate } from '#domain/values/item';
import { Money } from '#domain/values/money';
import type { DisputeAnswer } from '#services/disputes/disputes';

export const DisputeStatuses = z.enum(disputeLifecycle.statuses).exclude(['none']);

const dated = {
  lastDay: LocalDate,
  daysLeft: z.int().describe('in the marketplace; 0 on the last day, negative after it'),
};

/** A dispute: what it is about, where it stands, what is at stake and until when. */
export const DisputeDocument = z.strictObject({
  disputeId: z.string(),
  sellerId: z.string(),
  status: z.enum(disputeLifecycle.statuses),
  since: Instant.exactOptional().describe('when it came to its status'),
  finding: z.strictObject({ ...finding, lines: z.int() }),
  claimed: Money.describe('capped at what is left of the charge'),
  atStake: Money.exactOptional().describe('absent of one that has ended, until it is reopened'),
  references: DisputeReferences,
  deadline: ClaimDeadline.exactOptional(),
  due: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['kept', 'unknown']) }),
      z.strictObject({ kind: z.enum(['open', 'over']), ...dated }),
    ])
    .describe('until when to submit it: kept once it was, unknown where nobody said when the charge posted'),
  warned: z.boolean().describe('that its last day is near'),
  caseId: z.string().exactOptional(),
  granted: Money.exactOptional(),
  answers: z
    .array(
      z.strictObject({
        at: Instant,
        caseId: z.string(),
        answer: z.enum(['granted', 'grantedInPart', 'refused']),
        amount: Money.exactOptional(),
        reason: z.string().exactOptional(),
      }),
    )
    .describe("Amazon's, in the order in which they were recorded"),
}) satisfies z.core.$ZodType<DisputeAnswer>;
