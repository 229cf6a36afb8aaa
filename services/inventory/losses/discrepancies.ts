import type { Discrepancy } from '#domain/inbound/shipment/values';
import { type ClaimWindow, claimWindowsOf } from '#domain/policies/claimWindows';
import { dayIn, daysBetween } from '#domain/values/calendar';
import { unitsUpTo } from '#domain/values/daySums';
import type { Instant } from '#domain/values/instant';
import { timeZoneOf } from '#domain/values/network';
import {
  type DiscrepancyRow,
  type Explanation,
  explainedKey,
  explanationKey,
  discrepancies as model,
} from '#projections/discrepancies';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

/** One SKU that a shipment lacked or had too much of, and what explains it; all in units. */
export interface ExplainedDiscrepancy extends Discrepancy {
  /** Received until closing and after it, and found since. */
  readonly located: number;
  /** After closing, under the shipment's confirmation id. */
  readonly found: number;
  readonly reimbursed: number;
  /** Neither located nor reimbursed. */
  readonly stillMissing: number;
  /** Located beyond what was shipped. */
  readonly over: number;
  /** Reimbursed, and located all the same: Amazon may take the reimbursement back. */
  readonly reimbursedAndLocated: number;
}

export interface DiscrepancyAnswer extends Pick<DiscrepancyRow, 'receivedLater'> {
  readonly shipmentId: string;
  readonly shipmentConfirmationId?: string;
  readonly closedAt?: Instant;
  readonly lines: readonly ExplainedDiscrepancy[];
  /** The day on which it arrived, in the marketplace; on which it closed, where that is not known. */
  readonly since?: string;
  /** Days since then. Absent where the filter has no `now`. */
  readonly ageInDays?: number;
  /** When what is still missing can be claimed; the one that closes first before the others. */
  readonly claimWindows: readonly ClaimWindow[];
}

export interface DiscrepancyFilter {
  /** Without it, those of all sellers. */
  readonly sellerId?: string;
  /** A shipment id or shipment confirmation id. */
  readonly shipment?: string;
  /** The time from which ages are counted, UTC. */
  readonly now?: Instant;
}

/** Closed shipments that were short of something or had too much of it, with the SKUs in question. */
export async function discrepancies(
  side: ReadSide,
  { sellerId, shipment, now, ...moment }: DiscrepancyFilter & Moment = {},
): Promise<readonly DiscrepancyAnswer[]> {
  const rows = new Map(await rowsAt(side, model, moment));
  return [...rows]
    .filter(([, row]) => linesInQuestion(row).length > 0)
    .filter(([, row]) => sellerId === undefined || sellerId === row.sellerId)
    .filter(
      ([shipmentId, { shipmentConfirmationId }]) =>
        shipment === undefined || shipment === shipmentId || shipment === shipmentConfirmationId,
    )
    .map(([shipmentId, row]) => ({ shipmentId, ...answerOf(row, rows, now) }));
}

/** The lines with missing units, and those of SKUs that were received after closing. */
function linesInQuestion({ closedAt, lines, receivedLater }: DiscrepancyRow): readonly Discrepancy[] {
  if (closedAt === undefined) return [];
  const later = new Set(receivedLater.map(({ msku }) => msku));
  const known = new Set(lines.map(({ msku }) => msku));
  const unknown = [...later].filter((msku) => !known.has(msku));
  return [
    ...lines.filter(({ msku, missing }) => missing !== 0 || later.has(msku)),
    ...unknown.map((msku) => ({ msku, shipped: 0, received: 0, sellable: 0, unsellable: 0, missing: 0 })),
  ];
}

function answerOf(
  row: DiscrepancyRow,
  rows: ReadonlyMap<string, DiscrepancyRow>,
  now: Instant | undefined,
): Omit<DiscrepancyAnswer, 'shipmentId'> {
  const { sellerId = '', network = '', shipmentConfirmationId, arrivedAt, closedAt, receivedLater } = row;
  const units = (msku: string, ...of: readonly Explanation[]) => {
    const explained = rows.get(explainedKey(sellerId, network, msku))?.explained ?? {};
    return of.reduce(
      (sum, each) => sum + unitsUpTo(explained[explanationKey(each, shipmentConfirmationId)] ?? {}),
      0,
    );
  };

  const lines = linesInQuestion(row).map((line): ExplainedDiscrepancy => {
    const { msku, shipped, received } = line;
    const later = receivedLater.find((each) => each.msku === msku)?.quantity ?? 0;
    const found = later + units(msku, 'found');
    const located = received + found;
    const reimbursed = units(msku, 'lost', 'damaged', 'other');
    const unexplained = shipped - located - reimbursed;
    return {
      ...{ ...line, located, found, reimbursed },
      stillMissing: Math.max(0, unexplained),
      over: Math.max(0, located - shipped),
      reimbursedAndLocated: Math.min(reimbursed, Math.max(0, -unexplained)),
    };
  });

  const timeZone = timeZoneOf(network);
  const since = arrivedAt ?? closedAt;
  const day = since && dayIn(since, timeZone);
  const isMissing = lines.some(({ stillMissing }) => stillMissing > 0);
  return {
    ...(shipmentConfirmationId !== undefined && { shipmentConfirmationId }),
    ...(closedAt !== undefined && { closedAt }),
    lines,
    receivedLater,
    ...(day !== undefined && { since: day }),
    ...(day !== undefined && now !== undefined && { ageInDays: daysBetween(day, dayIn(now, timeZone)) }),
    claimWindows: day !== undefined && isMissing ? claimWindowsOf('INBOUND_SHORT', day) : [],
  };
}
