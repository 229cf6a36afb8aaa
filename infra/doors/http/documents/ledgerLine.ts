import { z } from 'zod';
import type { LineGroup } from '#domain/fees/lines/groupLines';
import type { ComputedTotal } from '#domain/fees/pricing/computedTotals';
import { RoundingRule } from '#domain/fees/rateCards/rateCard';
import { MovementType } from '#domain/inventory/stock/values';
import { computedFeeTypes } from '#domain/values/feeType';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';
import { AuditedFact } from '#infra/doors/http/documents/auditedFact';
import type { Worded } from '#infra/words/wordedFee';
import type { LineExplanation } from '#services/fees/explanation/explainLine';
import type { FeeLedgerLine } from '#services/fees/recomputation/recomputeFees';

const citation = {
  card: z.string(),
  row: z.string(),
  source: z.string(),
  grade: z.string(),
  unverified: z.boolean().describe('no source of Amazon’s own states every figure and rule of it'),
  rounding: RoundingRule,
  flagged: z.string().exactOptional().describe('why it may not hold on this day'),
  formula: z.string().describe('the sum, to be checked by hand'),
  quantity: z.string(),
};
const amount = z.strictObject({
  kind: z.literal('amount'),
  ...citation,
  rate: z.string(),
  divisor: z.string(),
  exact: z.string().describe('before it is rounded'),
  amount: Money,
});
const end = z.string().exactOptional().describe('what it is computed as: quantity x rate / divisor');
const interval = z
  .strictObject({
    kind: z.literal('interval'),
    ...citation,
    least: Money,
    most: Money,
    leastOf: end,
    mostOf: end,
  })
  .describe('only a range is known: nothing within it differs');
const notComputable = z
  .strictObject({ kind: z.literal('not-computable'), why: z.string() })
  .describe('nobody knows; never 0');
const noFee = z
  .strictObject({ kind: z.literal('no-fee'), card: z.string() })
  .describe('by this card nothing is charged');
const candidates = z
  .strictObject({
    kind: z.literal('candidates'),
    candidates: z.array(z.discriminatedUnion('kind', [amount, interval, notComputable, noFee])),
  })
  .describe('one of them is right, and nobody knows which');
export const Result = z.discriminatedUnion('kind', [amount, interval, notComputable, candidates]);

/** A fee as it should have been charged. */
export const LedgerLineDocument = z.strictObject({
  id: z.string().describe('follows from what the line is for: the same at any time and by any card'),
  sellerId: z.string(),
  month: z.string(),
  feeType: z.enum(Object.values(computedFeeTypes)),
  country: Marketplace,
  period: z.strictObject({ from: LocalDate, until: LocalDate.describe('exclusive') }),
  subject: z.record(z.string(), z.string()).describe('what it is for, such as msku and fulfillmentCenter'),
  inputs: z.record(z.string(), z.string()),
  result: Result,
  evidence: z.array(z.string()).describe('`<stream>@<revision>`, or a whole stream by its name'),
}) satisfies z.core.$ZodType<Worded<FeeLedgerLine>>;

/** What lines come to in one currency; the ends differ where a line is a range or has candidates. */
export const LineTotal = z.strictObject({
  least: Money,
  most: Money,
}) satisfies z.core.$ZodType<ComputedTotal>;

export const ledgerTotals = {
  totals: z.array(LineTotal).describe('one a currency; never to be added to estimates or charges'),
  notComputable: z.int().describe('lines in none of the totals, so that these are not the whole'),
  owed: z
    .array(LineTotal)
    .describe('the totals without the residue of rounding: the days of overage as each is rounded'),
};

export const LineGroupDocument = z.strictObject({
  key: z.string(),
  lines: z.int(),
  unverified: z.int(),
  ...ledgerTotals,
}) satisfies z.core.$ZodType<LineGroup>;

const units = z.int();

/** A line with what its evidence says. */
export const LineExplanationDocument = z.strictObject({
  line: LedgerLineDocument,
  unfinished: z
    .boolean()
    .describe('its period is not over: an estimate of what it will be if nothing changes'),
  text: z.string().describe('the sum by hand, for people'),
  facts: z.array(AuditedFact).describe('those that the evidence names one by one'),
  stocks: z
    .array(
      z.strictObject({
        msku: z.string(),
        network: z.string(),
        fulfillmentCenter: z.string().exactOptional(),
        lots: z
          .array(z.strictObject({ receivedOn: LocalDate.exactOptional(), units }))
          .exactOptional()
          .describe('of a fee on age: what is left at the day’s end, the youngest first'),
        before: units.describe('at the end of the day before the period'),
        days: z.array(
          z.strictObject({
            day: LocalDate,
            moved: z.array(z.strictObject({ eventType: MovementType, units })),
            units: units.describe('at the day’s end'),
          }),
        ),
      }),
    )
    .describe('what moved in the period, where the evidence is a SKU’s whole stock'),
  more: z.strictObject({ facts: z.int(), stocks: z.int() }).describe('beyond the limit that was asked for'),
}) satisfies z.core.$ZodType<
  Omit<LineExplanation, 'line'> & { readonly line: Worded<FeeLedgerLine>; readonly text: string }
>;
