import { z } from 'zod';
import type { ChargeTotal } from '#domain/disputes/reportedCharge/chargeTotals';
import { ChargeReport, ReportedCharge } from '#domain/disputes/reportedCharge/values';
import { Money } from '#domain/values/money';
import type { ListedCharge } from '#services/disputes/reportedCharges';

const Listed = z.strictObject({
  ...ReportedCharge.shape,
  sellerId: z.string(),
  report: ChargeReport,
  event: z.string().describe('`<stream>@<revision>` of the fact that says so'),
}) satisfies z.core.$ZodType<ListedCharge>;

const Total = z.strictObject({
  report: ChargeReport,
  charged: Money,
  credited: Money,
}) satisfies z.core.$ZodType<ChargeTotal>;

/** Charges and credits, and the totals of all pages. */
export const ChargesPage = z.strictObject({
  charges: z.array(Listed),
  totals: z
    .array(Total)
    .describe('of each report and currency; two reports can tell of the same money, so never to be added'),
  nextCursor: z.string().exactOptional(),
});
