import type { LedgerEvent } from '#domain/inventory/amazonLedger/events';
import { type LedgerStatus, ledgerLifecycle } from '#domain/inventory/amazonLedger/lifecycle';
import type { Network } from '#domain/values/network';

/** What deciding the next report needs to remember: of each day, whether it says the same, and how many rows it had. */
export interface LedgerState {
  readonly status: LedgerStatus;
  readonly of?: { readonly sellerId: string; readonly network: Network; readonly msku: string };
  /** By {@link dayKey}. */
  readonly days: ReadonlyMap<string, ReportedDay>;
}

export interface ReportedDay {
  readonly digest: string;
  readonly rowCount: number;
}

export const initialLedger: LedgerState = { status: ledgerLifecycle.initial, days: new Map() };

/** The two views of a day are two reports. */
export const dayKey = (type: LedgerEvent['type'], day: string): string => `${type} ${day}`;

export function evolve(state: LedgerState, event: LedgerEvent): LedgerState {
  const { type, sellerId, network, msku, day, digest, rowCount } = event;
  return {
    status: ledgerLifecycle.after(state.status, type) ?? state.status,
    of: state.of ?? { sellerId, network, msku },
    days: new Map(state.days).set(dayKey(type, day), { digest, rowCount }),
  };
}
