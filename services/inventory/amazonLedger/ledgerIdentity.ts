import { hash } from 'node:crypto';
import type { AmazonLedgerBalance, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import type { Network } from '#domain/values/network';
import { canonicalJson } from '#services/engine/handling/canonicalJson';
import { derivedId } from '#services/engine/handling/commandIdentity';

/** The id of the stream of a SKU's ledger in one network. */
export const ledgerId = (sellerId: string, network: Network, msku: string): string =>
  derivedId('ledger', sellerId, network, msku);

/** SHA-256, hex, of a day's rows whatever their order: identical rows count each. */
export const dayDigest = (rows: readonly (AmazonLedgerRow | AmazonLedgerBalance)[]): string =>
  hash('sha256', rows.map(canonicalJson).sort().join('\n'));

/**
 * Names for the rows of a day, in their order. A ledger's rows have no key of their own, and many are alike field for
 * field, so that one is told from another by how many alike came before it.
 *
 * What moved counts and nothing else: Amazon reconciles rows later, and has added columns.
 */
export function rowNames(day: string, rows: readonly AmazonLedgerRow[]): readonly string[] {
  const alike = new Map<string, number>();
  return rows.map(({ eventType, quantity, disposition, fulfillmentCenter, referenceId, reason }) => {
    const says = [eventType, quantity, disposition, fulfillmentCenter, referenceId ?? '', reason ?? ''];
    const digest = hash('sha256', JSON.stringify(says)).slice(0, 16);
    const before = alike.get(digest) ?? 0;
    alike.set(digest, before + 1);
    return `${day} ${digest} ${before + 1}`;
  });
}
