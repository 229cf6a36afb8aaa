import type { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';
import { type AmazonLedgerStatus, amazonLedgerLifecycle } from '#domain/inventory/amazonLedger/lifecycle';
import type { Network } from '#domain/values/network';

/** The state that the next decision needs: the digest and the number of rows of each reported day. */
export interface AmazonLedgerState {
  readonly status: AmazonLedgerStatus;
  readonly identity?: { readonly sellerId: string; readonly network: Network; readonly msku: string };
  /** By {@link dayKey}. */
  readonly days: ReadonlyMap<string, ReportedDay>;
}

export interface ReportedDay {
  readonly digest: string;
  readonly rowCount: number;
}

export const initialAmazonLedger: AmazonLedgerState = {
  status: amazonLedgerLifecycle.initial,
  days: new Map(),
};

/** Detail view and summary view of a day are kept apart. */
export const dayKey = (type: AmazonLedgerEvent['type'], day: string): string => `${type} ${day}`;

export function evolve(state: AmazonLedgerState, event: AmazonLedgerEvent): AmazonLedgerState {
  const { type, sellerId, network, msku, day, digest, rowCount } = event;
  return {
    status: amazonLedgerLifecycle.after(state.status, type) ?? state.status,
    identity: state.identity ?? { sellerId, network, msku },
    days: new Map(state.days).set(dayKey(type, day), { digest, rowCount }),
  };
}
