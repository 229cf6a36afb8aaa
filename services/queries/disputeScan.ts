import type { ChargedRow } from '#domain/claims/chargedRow';
import type { Known } from '#domain/claims/judge';
import { isOfMonths } from '#domain/claims/matching/monthTotals';
import { isOfShipment } from '#domain/claims/matching/ofShipment';
import { toldElsewhere } from '#domain/claims/matching/toldElsewhere';
import { monthsPostedOn } from '#domain/claims/postingDays';
import { type DisputeScan, scan } from '#domain/claims/scan';
import { monthsOf } from '#domain/fees/month';
import type { Instant } from '#domain/instant';
import type { Marketplace } from '#domain/marketplace';
import { feeClaimWindow } from '#domain/policies/feeClaimWindow';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import { publishedBook } from '#domain/rateCards/publishedCards';
import { readModels } from '#projections/readModels';
import type { Moment } from '#services/asOf';
import { arriving } from '#services/queries/arriving';
import { carrierCharges } from '#services/queries/carrierCharges';
import { charges } from '#services/queries/charges';
import { disputedAs } from '#services/queries/disputedAs';
import { type ReadSide, sideAt } from '#services/queries/readSide';
import { type LedgerLine, recomputed } from '#services/queries/recomputed';
import { feeSources } from '#services/recomputation/feeSources';
import { linesOfShipments } from '#services/recomputation/linesOfShipments';

export interface ScanFilter extends Moment {
  readonly sellerId: string;
  /** `YYYY-MM`, in the marketplace: of the first day that a charge is for. Without it, all that was ever charged. */
  readonly month?: string | undefined;
  /** The published cards, unless told otherwise. */
  readonly book?: RateCardBook;
  /** Whose days count where a row does not say its store. */
  readonly home: Marketplace;
  /** UTC: until when something can be claimed is told by it. */
  readonly now: Instant;
}

/**
 * What a seller was charged, held against what is owed: each month that a charge is for is recomputed once, and a shipment that
 * a settlement names in all its months. At a moment the whole log is read; `asOf` is that of stock and shipments, since charges
 * are told when they are told.
 */
export const disputeScan = async (side: ReadSide, filter: ScanFilter): Promise<DisputeScan> =>
  scan(await knownCharges(side, filter));

/** What a scan judges. */
export async function knownCharges(
  side: ReadSide,
  { sellerId, month, book = publishedBook, home, now, asOf, asKnownAt }: ScanFilter,
): Promise<Known> {
  const rows = await charges(side, { sellerId, ...(asKnownAt !== undefined && { asKnownAt }) });
  const asked = ({ from }: ChargedRow) => month === undefined || from.startsWith(`${month}-`);
  const then = await sideAt(side, readModels, { asOf, asKnownAt });
  const elsewhere = toldElsewhere(rows);
  const judged = rows.filter((row) => row.kind === 'charge' && asked(row) && elsewhere(row) === undefined);
  const months = judged.filter((row) => !isOfShipment(row)).flatMap(monthsFor);
  const named = judged.filter(isOfShipment).flatMap(({ subject }) => subject.shipmentConfirmationId ?? []);
  const lines = new Map<string, LedgerLine>();
  const keep = (line: LedgerLine) => lines.set(line.id, line);
  for (const each of [...new Set(months)].sort())
    (await recomputed(then, { sellerId, month: each, book })).forEach(keep);
  const sources = await feeSources(then, sellerId);
  linesOfShipments(sources, new Set(named), book).forEach(keep);
  return {
    ...{ rows, book, home, now, asked, window: feeClaimWindow.rule },
    lines: [...lines.values()],
    skus: sources.skus,
    ...(await carrierCharges(then, sellerId)),
    arriving: await arriving(then, sellerId),
    disputedAs: await disputedAs(side, sellerId, { asKnownAt }),
  };
}

const monthsFor = (row: ChargedRow): readonly string[] =>
  isOfMonths(row) ? monthsPostedOn(row.feeType, row.from) : monthsOf(row);
