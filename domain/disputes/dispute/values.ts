import { z } from 'zod';
import { ChargeSubject } from '#domain/disputes/reportedCharge/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';

/** The kinds of reason why Amazon charged too much. */
export const DisputeCause = z.enum([
  'rate',
  'volume',
  'measurement',
  'days',
  'age',
  'double-charge',
  'fee-ended',
  'carrier-charge-kept',
  'other',
]);
export type DisputeCause = z.infer<typeof DisputeCause>;

const text = (longest: number) => z.string().min(1).max(longest);

/** Amazon needs at least one of them to find the charge (rule 23, unverified). */
export const DisputeReferences = z.strictObject({
  shipmentConfirmationId: text(64).optional(),
  fbaOrderId: text(64).optional(),
  asin: text(40).optional(),
});
export type DisputeReferences = Immutable<z.infer<typeof DisputeReferences>>;

/** An amount of a charge, which is never negative. */
export const ChargedAmount = Money.extend({
  amount: z.string().regex(/^\d{1,18}(\.\d{1,12})?$/, 'a decimal number such as 28.50, not negative'),
});

/** A charge that differs from the recomputed fee, as a scan finds it. */
export const finding = {
  chargeId: text(64),
  feeType: text(200),
  marketplace: Marketplace.describe('whose days count; of the seller where the row names none'),
  from: LocalDate.optional().describe('the first day that was charged for'),
  until: LocalDate.optional().describe('the day after the last one'),
  subject: ChargeSubject,
  charged: ChargedAmount,
  reimbursed: ChargedAmount.optional().describe('of this charge, already'),
  expected: z
    .strictObject({ least: ChargedAmount, most: ChargedAmount })
    .describe('what is owed; two amounts where only an interval is known'),
  lines: z
    .int()
    .min(1)
    .max(1_000_000)
    .default(1)
    .describe('how many lines the charge has: a cent each is rounding'),
  claimed: ChargedAmount,
  cause: DisputeCause,
  alike: z
    .array(text(64))
    .max(1000)
    .optional()
    .describe(
      'further charges of as much, of which as much is owed for the same reasons: they are in all amounts',
    ),
  evidence: z
    .array(text(300))
    .max(1000)
    .describe('what shows it: events as `<stream>@<revision>`, lines, rows of reports'),
  postedOn: LocalDate.optional().describe('when it was charged, as far as a report says so'),
  unverified: z.boolean().describe('rests on something that no source of Amazon states'),
};
const Finding = z.strictObject(finding);
export type Finding = Immutable<z.infer<typeof Finding>>;
