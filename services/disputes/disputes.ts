import type { DisputeStatus } from '#domain/disputes/dispute/lifecycle';
import type { Finding } from '#domain/disputes/dispute/values';
import { dayIn, daysBetween } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';
import { type DisputeRow, disputes as model } from '#projections/disputes';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { viewOf } from '#services/engine/projecting/view';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

export interface DisputeAnswer extends DisputeRow {
  readonly disputeId: string;
  readonly sellerId: string;
  readonly finding: Finding;
  readonly claimed: Money;
  /** What may still come of it; absent of one that has ended, until it is reopened. */
  readonly atStake?: Money;
  /**
   * Until it must be submitted: `kept` once it was, `unknown` where nobody said when the charge was posted. Days are
   * those of the marketplace; 0 on the last one.
   */
  readonly due:
    | { readonly kind: 'kept' | 'unknown' }
    | { readonly kind: 'open' | 'over'; readonly lastDay: string; readonly daysLeft: number };
}

export interface DisputeFilter {
  /** Without it, those of all sellers. */
  readonly sellerId?: string | undefined;
  readonly status?: Exclude<DisputeStatus, 'none'> | undefined;
}

/** Disputes, the most money at stake before the others; of each currency by itself, as nothing here converts one. */
export async function disputes(
  side: ReadSide,
  now: Instant,
  { sellerId, status, ...moment }: DisputeFilter & Moment = {},
): Promise<readonly DisputeAnswer[]> {
  const rows = await rowsAt(side, model, moment);
  return rows
    .flatMap(([id, row]) => answer(id, row, moment.asOf ?? moment.asKnownAt ?? now) ?? [])
    .filter((row) => sellerId === undefined || sellerId === row.sellerId)
    .filter((row) => status === undefined || status === row.status)
    .sort((one, other) => (stakeOrder(one) > stakeOrder(other) ? -1 : 1));
}

/** One dispute, whosever it is; `undefined` where there is none. */
export function dispute(
  { readModels }: Pick<ReadSide, 'readModels'>,
  now: Instant,
  id: string,
): DisputeAnswer | undefined {
  const row = viewOf<DisputeRow>(readModels, model).get(id);
  return row === undefined ? undefined : answer(id, row, now);
}

/** Sorts as text by what is at stake, then by what is claimed; the greater, the more. */
export const stakeOrder = ({ claimed, atStake, disputeId }: DisputeAnswer): string =>
  `${claimed.code} ${sortable(atStake?.amount ?? '0')} ${sortable(claimed.amount)} ${disputeId}`;

/** An exact decimal that is not negative, so that its order as text is that of the numbers. */
export function sortable(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.');
  return `${whole.padStart(18, '0')}.${fraction.padEnd(12, '0')}`;
}

function answer(disputeId: string, row: DisputeRow, now: Instant): DisputeAnswer | undefined {
  const { sellerId, finding, claimed, status } = row;
  if (sellerId === undefined || finding === undefined || claimed === undefined) return undefined;
  const isLive = status === 'found' || status === 'opened' || status === 'submitted';
  return {
    ...row,
    disputeId,
    sellerId,
    finding,
    claimed,
    ...(isLive && { atStake: claimed }),
    due: dueOf(row, finding, now),
  };
}

function dueOf(
  { caseId, deadline }: DisputeRow,
  { marketplace }: Finding,
  now: Instant,
): DisputeAnswer['due'] {
  if (caseId !== undefined) return { kind: 'kept' };
  if (deadline === undefined) return { kind: 'unknown' };
  const { lastDay, closesAt } = deadline;
  const daysLeft = daysBetween(dayIn(now, marketplaces[marketplace].timeZone), lastDay);
  return { kind: now < closesAt ? 'open' : 'over', lastDay, daysLeft };
}
