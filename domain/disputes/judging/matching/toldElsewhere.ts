import { type ChargedRow, isOfSameStore, settlement } from '#domain/disputes/judging/chargedRow';
import { notJudged, type Verdict } from '#domain/disputes/judging/judgement';
import { isOfMonths } from '#domain/disputes/judging/matching/monthTotals';
import { isSameSubject } from '#domain/disputes/judging/matching/sameSubject';
import { monthsPostedOn } from '#domain/disputes/judging/postingDays';
import type { ChargeReport } from '#domain/disputes/reportedCharge/values';
import { type ComputedFeeType, computedFeeTypes } from '#domain/values/feeType';
import { type Gap, withoutGaps } from '#domain/values/gap';

/**
 * Why a row of a settlement is not held against our lines: other reports tell the same money by what it is for, and counted
 * from both a charge would be claimed twice; or nobody knows what it is for.
 *
 * @returns for a row, why not; `undefined` where it can be judged
 */
export function toldElsewhere(rows: readonly ChargedRow[]): (row: ChargedRow) => Verdict | undefined {
  const detailed = rows.filter(({ report, kind }) => report !== settlement && kind === 'charge');
  const ofFee = Map.groupBy(detailed, ({ feeType }) => feeType);
  const ofMonth = Map.groupBy(detailed, ({ report, from }) => `${report} ${from.slice(0, 7)}`);
  return (row) => {
    const { report, feeType, subject, from } = row;
    if (report !== settlement) return undefined;
    if (isOfMonths(row)) {
      const of = reports.get(feeType);
      const months = monthsPostedOn(feeType, from);
      const inDetail = months.flatMap((month) => ofMonth.get(`${of} ${month}`) ?? []);
      if (months.length === 0) return notJudged({ reason: 'not-a-posting-day', day: from, feeType });
      return inDetail.some((each) => isOfSameStore(each, row)) ? tellsIt(of) : undefined;
    }
    if (subject.shipmentConfirmationId === undefined) return notJudged({ reason: 'days-not-told', feeType });
    return tellsIt(ofFee.get(feeType)?.find((each) => isSameSubject(each.subject, subject))?.report);
  };
}

const tellsIt = (report: ChargeReport | undefined): Verdict | undefined =>
  report && { ...notJudged({ reason: 'told-by-report', report }), inItsPlace: report };

const settled: Gap = { none: 'no report that is read tells it by the month' };

/** What tells a month's fee by what it is for. */
const ofFees: { readonly [Type in ComputedFeeType]: ChargeReport | Gap } = {
  [computedFeeTypes.storage]: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  [computedFeeTypes.utilization]: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  [computedFeeTypes.aged]: 'GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA',
  [computedFeeTypes.overage]: 'GET_FBA_OVERAGE_FEE_CHARGES_DATA',
  [computedFeeTypes.lowInventory]: settled,
  [computedFeeTypes.placement]: settled,
  [computedFeeTypes.inboundDefect]: settled,
  [computedFeeTypes.fulfilment]: settled,
  [computedFeeTypes.multiChannel]: settled,
  [computedFeeTypes.fuel]: settled,
  [computedFeeTypes.removal]: settled,
  [computedFeeTypes.disposal]: settled,
  [computedFeeTypes.liquidation]: settled,
  [computedFeeTypes.prep]: settled,
  [computedFeeTypes.label]: settled,
  [computedFeeTypes.manualProcessing]: settled,
  [computedFeeTypes.awdStorage]: settled,
  [computedFeeTypes.awdProcessing]: settled,
  [computedFeeTypes.awdTransport]: settled,
  [computedFeeTypes.subscription]: settled,
};
const reports = withoutGaps<ChargeReport>(ofFees);
