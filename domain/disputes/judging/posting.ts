import { type ChargedRow, isOfSameStore, settlement } from '#domain/disputes/judging/chargedRow';
import { postingDays } from '#domain/disputes/judging/postingDays';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';

/** When a charge was posted, in the marketplace, as far as it is known. */
export interface Posting {
  readonly postedOn?: string;
  /** Where that is not known: the first day on which Amazon posts such a fee. */
  readonly earliest?: string;
  /** What says so beside the row itself. */
  readonly evidence?: readonly string[];
}

/**
 * When charges were posted: as their report says; the first day of the next month for storage over the limit, whose report names
 * the days that were over (rule 20); else on the day of the settlement's line of that fee, where one was imported that
 * is of a day on which Amazon posts it. Of several such lines the first, which leaves the least time.
 */
export function postings(rows: readonly ChargedRow[]): (charge: ChargedRow) => Posting {
  const settled = Map.groupBy(
    rows.filter(({ report, kind }) => report === settlement && kind === 'charge'),
    ({ feeType }) => feeType,
  );
  return (charge) => {
    const { postedOn, feeType, from } = charge;
    if (postedOn !== undefined) return { postedOn };
    const month = from.slice(0, 7);
    if (feeType === computedFeeTypes.overage) return { postedOn: daysOf(month).until };
    const usual = postingDays(feeType, month);
    if (usual === undefined) return {};
    const [line] = (settled.get(feeType) ?? [])
      .filter((row) => row.from >= usual.first && row.from <= usual.last && isOfSameStore(row, charge))
      .sort((one, other) => (one.from < other.from ? -1 : 1));
    if (line === undefined) return { earliest: usual.first };
    return { postedOn: line.from, ...(line.event !== undefined && { evidence: [line.event] }) };
  };
}
