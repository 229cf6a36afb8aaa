import { z } from 'zod';
import { DisputeCause, DisputeReferences, finding } from '#domain/disputes/dispute/values';
import { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import { LocalDate } from '#domain/values/item';
import { Money } from '#domain/values/money';
import type { WordedDifference } from '#infra/words/wordedScan';

const count = z.int().min(0);

const DifferenceDocument = z.strictObject({
  finding: z
    .strictObject({ ...finding, lines: z.int() })
    .describe('as the dispute of it begins: what `POST /disputes` takes'),
  charges: z.int().min(1).describe('how many rows it is: of many alike the first stands for all'),
  because: z.array(z.strictObject({ cause: DisputeCause, why: z.string() })).describe('the main cause first'),
  judgedBy: z
    .enum(['events', 'row'])
    .describe('held against recomputed fees, or its row by its own figures and the rate card alone'),
  names: DisputeReferences.describe('what Amazon can be told that it is about: a claim needs one of them'),
  deadline: ClaimDeadline.exactOptional().describe('absent where it is not known when the charge was posted'),
  safeLastDay: LocalDate.exactOptional().describe(
    'where it is not known when the charge was posted: the last day is not before this one, whenever that was',
  ),
  doubts: z.array(z.string()).describe("what of it no help page of Amazon's states"),
}) satisfies z.core.$ZodType<WordedDifference>;

/** What can be claimed, a page at a time, and how many of the other charges were what. */
export const ScanPage = z.strictObject({
  differences: z.array(DifferenceDocument),
  claimed: z.array(Money).describe('of all pages, one a currency'),
  late: z.array(Money).describe('how much of it can be claimed no more: the last day is over'),
  agreeing: count.describe('charged what is owed, to a cent a line'),
  less: count.describe('charged less than is owed: never claimed'),
  unmatched: count.describe('for what nothing is known of: judged by their own figures'),
  unclaimable: z
    .array(z.strictObject({ chargeId: z.string(), feeType: z.string(), by: Money, why: z.string() }))
    .describe('more than is owed, of nothing that a claim could name: no part of what can be claimed'),
  notJudged: z.array(z.strictObject({ why: z.string(), charges: count })),
  nextCursor: z.string().exactOptional(),
});
