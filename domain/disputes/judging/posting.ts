import { type ChargedRow, isOfSameStore, settlement } from '#domain/disputes/judging/chargedRow';
import { postingDays } from '#domain/disputes/judging/postingDays';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';

/** The day in the marketplace on which a charge was posted, if known. */
export interface Posting {
  readonly postedOn?: string;
  /** For an unknown posting day: the first day on which Amazon posts such a fee. */
  readonly earliest?: string;
  /** The events beside the row that show the day. */
  readonly evidence?: readonly string[];
}

/**
 * Finds the posting day of a charge. The report's own day comes first. For storage over the limit, whose report names
 * the days over, it is the first day of the next month (rule 20). Otherwise it is the day of a settlement's row of that
 * fee, if it is a day on which Amazon posts it; the earliest such row counts, since it leaves the least time.
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
