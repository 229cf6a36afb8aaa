import type { AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';

/**
 * Why a row of Amazon's ledger is doubtful: its time is on another day than its date, or it reconciles more units than it
 * moved. The row is recorded all the same.
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
