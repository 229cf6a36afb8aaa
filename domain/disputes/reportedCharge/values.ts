import { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';

/** Amazon's reports of charges and payouts, by SP-API report type. */
export const ChargeReport = z.enum([
  'GET_FBA_OVERAGE_FEE_CHARGES_DATA',
  'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  'GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA',
  'GET_FBA_REIMBURSEMENTS_DATA',
  'GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA',
  'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2',
]);
export type ChargeReport = z.infer<typeof ChargeReport>;

const text = (longest: number) => z.string().min(1).max(longest).optional();

/** What a charge is for, as far as its row names it. */
export const ChargeSubject = z.strictObject({
  msku: text(255),
  fnsku: text(40),
  asin: text(40),
  fulfillmentCenter: text(64),
  storageType: text(64).describe('of the overage report, as a storage type of ours where it is known'),
  shipmentConfirmationId: text(64),
  amazonOrderId: text(64),
});
export type ChargeSubject = Immutable<z.infer<typeof ChargeSubject>>;

/** One row of money of a report. */
export const ReportedCharge = z.strictObject({
  chargeId: z.string().min(1).max(64).describe('follows from the row: the same row again has the same id'),
  feeType: z
    .string()
    .min(1)
    .max(200)
    .describe("a fee type of ours where the row's text is known, otherwise Amazon's text"),
  /** A charge is what Amazon took; a credit is what it gave back, such as a reimbursement or a reversal. */
  kind: z.enum(['charge', 'credit']),
  country: Marketplace.optional(),
  from: LocalDate.describe('the first day that it is for, in the marketplace'),
  until: LocalDate.describe('the day after the last one'),
  postedOn: LocalDate.optional().describe('as far as the report says so; what a claim counts its days from'),
  subject: ChargeSubject,
  amount: Money.describe('not negative: `kind` says which way it went'),
  reported: z
    .record(z.string().max(100), z.string().max(300))
    .describe("what the row says it was computed from, by Amazon's own column names"),
});
export type ReportedCharge = Immutable<z.infer<typeof ReportedCharge>>;

/** Identifies the part of a report that Amazon reports again as a whole. */
export const reportPart = {
  sellerId: z.string().min(1).max(64),
  report: ChargeReport,
  country: Marketplace.optional().describe('where the rows of the report name one'),
  period: z
    .string()
    .min(1)
    .max(64)
    .describe("a month, `YYYY-MM`, a day, `YYYY-MM-DD`, or a settlement's id: as the report is issued"),
  subject: z.string().max(300).describe('a part of the period, such as an MSKU or a storage type'),
};
