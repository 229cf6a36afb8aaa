import Big from 'big.js';
import { z } from 'zod';
import * as program from '#domain/fees/rateCards/programs';
import { Grade, rowHead } from '#domain/fees/rateCards/row';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import { Marketplace, marketplaces } from '#domain/values/marketplace';

/**
 * When an amount is rounded to cents, half up. Amazon's own examples need both: one rounds a day's fee once, another rounds
 * the rate of a cubic foot and a day before it multiplies.
 */
export const RoundingRule = z.enum(['line half-up cents', 'rate first, half-up cents']);
export type RoundingRule = z.infer<typeof RoundingRule>;

const cardHead = {
  card: z.string().min(1).max(100).describe('its name, which fee lines cite'),
  country: Marketplace,
  from: LocalDate,
  until: LocalDate.nullable().describe('the first day after it; null while it is in force'),
  datesDoubtful: z
    .literal(true)
    .optional()
    .describe('its dates are the widest that they can be: where cards overlap, either may be right'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code of three capital letters (ISO 4217)'),
  source: z.string().min(1),
  grade: Grade,
  rounding: RoundingRule,
  noFee: z.literal(true).optional().describe('there is no such fee in this time; it has no rows'),
  flagged: z
    .strictObject({ from: LocalDate, until: LocalDate, why: z.string().min(1) })
    .optional()
    .describe('days on which it may not hold, as its source is ambiguous'),
};

const card = <Name extends string, Terms extends z.ZodRawShape, Row extends z.ZodRawShape>(
  name: Name,
  { terms, row }: { readonly terms: Terms; readonly row: Row },
) =>
  z.strictObject({
    program: z.literal(name),
    ...cardHead,
    terms: z.strictObject(terms),
    rows: z.array(z.strictObject({ ...rowHead, ...row })),
  });

const Shape = z.discriminatedUnion('program', [
  card('storage-base', program.storageBase),
  card('storage-utilization', program.storageUtilization),
  card('aged-inventory', program.agedInventory),
  card('storage-overage', program.storageOverage),
  card('low-inventory-level', program.lowInventory),
  card('inbound-placement', program.inboundPlacement),
  card('inbound-defect', program.inboundDefect),
  card('fulfilment', program.fulfilment),
  card('multi-channel-fulfilment', program.fulfilment),
  card('fuel-surcharge', program.fuelSurcharge),
  card('removal', program.removal),
  card('prep-and-label', program.prepAndLabel),
  card('awd', program.awd),
  card('subscription', program.subscription),
]);

/** What one program costs in one country in a time, and who says so. Days are those of the marketplace. */
export const RateCard = Shape.superRefine(({ country, currency, from, until, noFee, rows }, context) => {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const storeCurrency = marketplaces[country].currency;
  if (currency !== storeCurrency)
    refuse(['currency'], `must be ${storeCurrency}, in which ${country} charges`);
  if (until !== null && until <= from) refuse(['until'], 'must be after from');
  if (noFee && rows.length > 0) refuse(['rows'], 'must be empty where there is no fee');
  if (!noFee && rows.length === 0) refuse(['rows'], 'must not be empty');
  rows.forEach((each, at) => {
    if (rows.findIndex(({ row }) => row === each.row) < at) refuse(['rows', at, 'row'], 'is named twice');
    if ('amountTo' in each && each.amountTo !== undefined && new Big(each.amountTo).lt(each.amount))
      refuse(['rows', at, 'amountTo'], 'must not be less than amount');
  });
});
export type RateCard = Immutable<z.infer<typeof RateCard>>;

export type Program = RateCard['program'];
export type CardOf<Of extends Program> = Extract<RateCard, { readonly program: Of }>;
export type RowOf<Of extends Program> = CardOf<Of>['rows'][number];

/** Whether no page of Amazon's is known to state this figure. Shown wherever the figure decides. */
export const isUnverified = (card: RateCard, row?: { readonly grade?: Grade | undefined }): boolean => {
  const grade = row?.grade ?? card.grade;
  return card.datesDoubtful === true || (grade !== 'A' && grade !== 'A*');
};
