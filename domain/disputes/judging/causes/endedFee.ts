import { type ChargedRow, settlement } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Program } from '#domain/fees/rateCards/rateCard';
import { type ComputedFeeType, computedFeeTypes } from '#domain/values/feeType';
import { type Gap, withoutGaps } from '#domain/values/gap';
import { zero } from '#domain/values/money';

const undated: Gap = { none: 'no report that is read names the day or month that a row is for' };

/** The programs of fees whose reports name the day or month of a row; a settlement's rows name the day of payment. */
const programs: { readonly [Type in ComputedFeeType]: Program | Gap } = {
  [computedFeeTypes.overage]: 'storage-overage',
  [computedFeeTypes.storage]: 'storage-base',
  [computedFeeTypes.utilization]: 'storage-utilization',
  [computedFeeTypes.aged]: 'aged-inventory',
  [computedFeeTypes.lowInventory]: undated,
  [computedFeeTypes.placement]: undated,
  [computedFeeTypes.inboundDefect]: undated,
  [computedFeeTypes.fulfilment]: undated,
  [computedFeeTypes.multiChannel]: undated,
  [computedFeeTypes.fuel]: undated,
  [computedFeeTypes.removal]: undated,
  [computedFeeTypes.disposal]: undated,
  [computedFeeTypes.liquidation]: undated,
  [computedFeeTypes.prep]: undated,
  [computedFeeTypes.label]: undated,
  [computedFeeTypes.manualProcessing]: undated,
  [computedFeeTypes.awdStorage]: undated,
  [computedFeeTypes.awdProcessing]: undated,
  [computedFeeTypes.awdTransport]: undated,
  [computedFeeTypes.subscription]: undated,
};
export const programOf = withoutGaps<Program>(programs);

/** Finds a charge for a fee that does not exist on the day of its row: the row itself is the proof. */
export function endedFee(
  { report, feeType, country, from, amount }: ChargedRow,
  book: RateCardBook,
): Reasons | undefined {
  const program = programOf.get(feeType);
  if (program === undefined || country === undefined || report === settlement) return undefined;
  const answer = cardsOn(book, program, country, from);
  if (answer.kind !== 'no-fee') return undefined;
  const { card, source, grade } = answer.card;
  const nothing = zero(amount.code);
  return {
    because: [{ cause: 'fee-ended', why: { reason: 'fee-ended', day: from, since: answer.card.from } }],
    judgedBy: 'row',
    owed: { least: nothing, most: nothing },
    lines: [],
    evidence: [`card: ${card}; source: ${source}`],
    doubts: grade === 'A' ? [] : [{ doubt: 'grade', card, grade, unverified: false }],
  };
}
