import {
  type Loss,
  type LossExplanations,
  lossesOf,
  type UnexplainedUnits,
} from '#domain/inventory/levels/losses';
import { type ClaimWindow, claimWindowsOf } from '#domain/policies/claimWindows';
import { dayIn, daysBetween } from '#domain/values/calendar';
import { addOnDay } from '#domain/values/daySums';
import type { Instant } from '#domain/values/instant';
import { timeZoneOf } from '#domain/values/network';
import {
  type DiscrepancyRow,
  type Explanation,
  explainedKey,
  discrepancies as model,
} from '#projections/discrepancies';
import { type StockFilter, stockHistories } from '#services/inventory/stock/stockHistories';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

export interface LossFilter extends StockFilter {
  /** At the end of a day in the marketplace, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** The time from which ages are counted, UTC. */
  readonly now?: Instant;
}

export interface UnexplainedLoss extends UnexplainedUnits {
  /** Days since then. Absent where the filter has no `now`. */
  readonly ageInDays?: number;
  readonly claimWindows: readonly ClaimWindow[];
}

export interface LossAnswer extends Omit<Loss, 'unexplained'> {
  readonly sellerId: string;
  readonly network: string;
  readonly msku: string;
  readonly unexplained: readonly UnexplainedLoss[];
}

/** Units that fulfillment centers lost or damaged, and what became of them: found, reimbursed, or not explained. */
export async function losses(
  side: ReadSide,
  { asOf, now, ...filter }: LossFilter = {},
): Promise<readonly LossAnswer[]> {
  const { asKnownAt } = filter;
  const rows = new Map(await rowsAt(side, model, { asKnownAt }));
  const shipments = new Set([...rows.values()].map(({ shipmentConfirmationId }) => shipmentConfirmationId));
  const stock = await stockHistories(side, filter);
  return stock.flatMap(({ sellerId, network, msku, moved }) => {
    const explanations = lossExplanations(rows.get(explainedKey(sellerId, network, msku)), shipments);
    const today = now && dayIn(now, timeZoneOf(network));
    return lossesOf(moved, explanations, asOf).map((loss) => ({
      sellerId,
      network,
      msku,
      ...loss,
      unexplained: loss.unexplained.map((each) => ({
        ...each,
        ...(today !== undefined && { ageInDays: daysBetween(each.day, today) }),
        claimWindows: claimWindowsOf('LOST_OR_DAMAGED', each.day),
      })),
    }));
  });
}

/** What explains losses after receipt. Explanations that name a shipment explain what that shipment lacked instead. */
function lossExplanations(
  row: DiscrepancyRow | undefined,
  shipments: ReadonlySet<string | undefined>,
): LossExplanations {
  const madeGood: LossExplanations = { lost: {}, damaged: {}, foundOfShipments: {} };
  for (const [key, units] of Object.entries(row?.explained ?? {})) {
    const tab = key.indexOf('\t');
    // As the projection wrote it.
    const explanation = key.slice(0, tab) as Explanation;
    const sums = explanationSums(madeGood, explanation, shipments.has(key.slice(tab + 1)));
    if (sums !== undefined) for (const day in units) addOnDay(sums, day, units[day] ?? 0);
  }
  return madeGood;
}

function explanationSums(madeGood: LossExplanations, explanation: Explanation, isOfShipment: boolean) {
  if (explanation === 'found') return isOfShipment ? madeGood.foundOfShipments : undefined;
  return isOfShipment || explanation === 'other' ? undefined : madeGood[explanation];
}
