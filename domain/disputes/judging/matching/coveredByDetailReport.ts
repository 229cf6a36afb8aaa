import { type ChargedRow, isOfSameStore, settlement } from '#domain/disputes/judging/chargedRow';
import { notJudgedVerdict, type Verdict } from '#domain/disputes/judging/judgement';
import { isSameSubject } from '#domain/disputes/judging/matching/isSameSubject';
import { isMonthTotalRow } from '#domain/disputes/judging/matching/monthVerdicts';
import { monthsPostedOn } from '#domain/disputes/judging/postingDays';
import type { ChargeReport } from '#domain/disputes/reportedCharge/values';
import { type ComputedFeeType, computedFeeTypes } from '#domain/values/feeType';
import { type Gap, withoutGaps } from '#domain/values/gap';

/**
 * Says why a settlement's row is not judged: a detail report has the same money, and judging both would claim a charge
 * twice; or nobody knows what the row is for.
 *
 * @returns for a row, the verdict that says so; `undefined` when the row can be judged
 */
export function coveredByDetailReport(rows: readonly ChargedRow[]): (row: ChargedRow) => Verdict | undefined {
  const detailed = rows.filter(({ report, kind }) => report !== settlement && kind === 'charge');
  const rowsOfFee = Map.groupBy(detailed, ({ feeType }) => feeType);
  const rowsOfMonth = Map.groupBy(detailed, ({ report, from }) => `${report} ${from.slice(0, 7)}`);
  return (row) => {
    const { report, feeType, subject, from } = row;
    if (report !== settlement) return undefined;
    if (isMonthTotalRow(row)) {
      const detailReport = reports.get(feeType);
      const months = monthsPostedOn(feeType, from);
      const inDetail = months.flatMap((month) => rowsOfMonth.get(`${detailReport} ${month}`) ?? []);
      if (months.length === 0) return notJudgedVerdict({ reason: 'not-a-posting-day', day: from, feeType });
      return inDetail.some((each) => isOfSameStore(each, row)) ? coveredVerdict(detailReport) : undefined;
    }
    if (subject.shipmentConfirmationId === undefined)
      return notJudgedVerdict({ reason: 'days-not-told', feeType });
    return coveredVerdict(
      rowsOfFee.get(feeType)?.find((each) => isSameSubject(each.subject, subject))?.report,
    );
  };
}

const coveredVerdict = (report: ChargeReport | undefined): Verdict | undefined =>
  report && { ...notJudgedVerdict({ reason: 'told-by-report', report }), judgedReport: report };

const noDetailReport: Gap = { none: 'no report that is read tells it by the month' };

/** The report that details a month's fee. */
const detailReports: { readonly [Type in ComputedFeeType]: ChargeReport | Gap } = {
  [computedFeeTypes.storage]: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  [computedFeeTypes.utilization]: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  [computedFeeTypes.aged]: 'GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA',
  [computedFeeTypes.overage]: 'GET_FBA_OVERAGE_FEE_CHARGES_DATA',
  [computedFeeTypes.lowInventory]: noDetailReport,
  [computedFeeTypes.placement]: noDetailReport,
  [computedFeeTypes.inboundDefect]: noDetailReport,
  [computedFeeTypes.fulfilment]: noDetailReport,
  [computedFeeTypes.multiChannel]: noDetailReport,
  [computedFeeTypes.fuel]: noDetailReport,
  [computedFeeTypes.removal]: noDetailReport,
  [computedFeeTypes.disposal]: noDetailReport,
  [computedFeeTypes.liquidation]: noDetailReport,
  [computedFeeTypes.prep]: noDetailReport,
  [computedFeeTypes.label]: noDetailReport,
  [computedFeeTypes.manualProcessing]: noDetailReport,
  [computedFeeTypes.awdStorage]: noDetailReport,
  [computedFeeTypes.awdProcessing]: noDetailReport,
  [computedFeeTypes.awdTransport]: noDetailReport,
  [computedFeeTypes.subscription]: noDetailReport,
};
const reports = withoutGaps<ChargeReport>(detailReports);
