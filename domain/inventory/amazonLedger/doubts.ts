import type { AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';

/**
 * Why a row of the ledger deserves a second look: its time is on another day than the one it counts on, or more units
 * were reconciled than it moved. It is what Amazon said all the same.
 */
export type AmazonLedgerDoubt = 'day-contradicts-time' | 'reconciled-quantity';

export function amazonLedgerDoubts(
  day: string,
  {
    quantity,
    reconciledQuantity = 0,
    unreconciledQuantity = 0,
    dateAndTime = '',
  }: Pick<AmazonLedgerRow, 'quantity' | 'reconciledQuantity' | 'unreconciledQuantity' | 'dateAndTime'>,
): readonly AmazonLedgerDoubt[] {
  const doubts: AmazonLedgerDoubt[] = [];
  const time = /^\d{4}-\d{2}-\d{2}/.exec(dateAndTime)?.[0];
  if (time !== undefined && time !== day) doubts.push('day-contradicts-time');
  if (Math.abs(reconciledQuantity) + Math.abs(unreconciledQuantity) > Math.abs(quantity))
    doubts.push('reconciled-quantity');
  return doubts;
}
