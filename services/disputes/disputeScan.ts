import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { ScanInputs } from '#domain/disputes/judging/judge';
import { coveredByDetailReport } from '#domain/disputes/judging/matching/coveredByDetailReport';
import { isMonthTotalRow } from '#domain/disputes/judging/matching/monthVerdicts';
import { isShipmentRow } from '#domain/disputes/judging/matching/shipmentLines';
import { monthsPostedOn } from '#domain/disputes/judging/postingDays';
import { type DisputeScan, scan } from '#domain/disputes/judging/scan';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { feeClaimWindow } from '#domain/policies/feeClaimWindow';
import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import { monthsOf } from '#domain/values/month';
import { readModels } from '#projections/readModels';
import { reportedCharges } from '#services/disputes/reportedCharges';
import { standingDisputes } from '#services/disputes/standingDisputes';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { carrierCharges } from '#services/fees/ledger/carrierCharges';
import { feeSources } from '#services/fees/recomputation/feeSources';
import { inboundFeeLines } from '#services/fees/recomputation/inboundFeeLines';
import { type FeeLedgerLine, recomputeFees } from '#services/fees/recomputation/recomputeFees';
import { receivableShipmentIds } from '#services/inbound/lists/receivableShipmentIds';
import { type ReadSide, sideAt } from '#services/readSide/readSide';

export interface ScanFilter extends Moment {
  readonly sellerId: string;
  /** `YYYY-MM`, in the marketplace: of the first day that a charge is for. Without it, all that was ever charged. */
  readonly month?: string | undefined;
  /** Without it, the published cards. */
  readonly book?: RateCardBook;
  /** The marketplace whose days count where a row does not name its store. */
  readonly home: Marketplace;
  /** The time, UTC, by which claim windows are open or closed. */
  readonly now: Instant;
}

/**
 * What a seller was charged, held against what is owed: each month that a charge is for is recomputed once, and a
 * shipment that a settlement names in all its months. At a moment the whole log is read; `asOf` is that of stock and
 * shipments, since charges are told when they are told.
 */
export const disputeScan = async (side: ReadSide, filter: ScanFilter): Promise<DisputeScan> =>
  scan(await scanInputs(side, filter));

/** What a scan judges. */
export async function scanInputs(
  side: ReadSide,
  { sellerId, month, book = publishedBook, home, now, asOf, asKnownAt }: ScanFilter,
): Promise<ScanInputs> {
  const rows = await reportedCharges(side, { sellerId, ...(asKnownAt !== undefined && { asKnownAt }) });
  const isToJudge = ({ from }: ChargedRow) => month === undefined || from.startsWith(`${month}-`);
  const then = await sideAt(side, readModels, { asOf, asKnownAt });
  const coveredVerdictOf = coveredByDetailReport(rows);
  const judged = rows.filter(
    (row) => row.kind === 'charge' && isToJudge(row) && coveredVerdictOf(row) === undefined,
  );
  const months = judged.filter((row) => !isShipmentRow(row)).flatMap(monthsFor);
  const named = judged.filter(isShipmentRow).flatMap(({ subject }) => subject.shipmentConfirmationId ?? []);
  const lines = new Map<string, FeeLedgerLine>();
  const keep = (line: FeeLedgerLine) => lines.set(line.id, line);
  for (const each of [...new Set(months)].sort())
    (await recomputeFees(then, { sellerId, month: each, book })).forEach(keep);
  const sources = await feeSources(then, sellerId);
  inboundFeeLines(sources, new Set(named), book).forEach(keep);
  return {
    ...{ rows, book, home, now, isToJudge, window: feeClaimWindow.rule },
    lines: [...lines.values()],
    skus: sources.skus,
    ...(await carrierCharges(then, sellerId)),
    arriving: await receivableShipmentIds(then, sellerId),
    disputedAs: await standingDisputes(side, sellerId, { asKnownAt }),
  };
}

const monthsFor = (row: ChargedRow): readonly string[] =>
  isMonthTotalRow(row) ? monthsPostedOn(row.feeType, row.from) : monthsOf(row);
