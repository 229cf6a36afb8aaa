import type { LedgerBalance, LedgerEventType, LedgerMovements } from '#domain/inventory/amazonLedger/values';

/** What a summary's columns are in the detail view. */
export const eventTypeOf = {
  receipts: 'Receipts',
  customerShipments: 'Shipments',
  customerReturns: 'CustomerReturns',
  vendorReturns: 'VendorReturns',
  warehouseTransfer: 'WhseTransfers',
  found: 'Adjustments',
  lost: 'Adjustments',
  damaged: 'Adjustments',
  disposed: 'Adjustments',
  otherEvents: 'Adjustments',
  unknownEvents: 'Adjustments',
} as const satisfies { readonly [Column in keyof LedgerMovements]: LedgerEventType };

export const movementColumns = Object.keys(eventTypeOf) as readonly (keyof LedgerMovements)[];

/** A day on which nothing moved. */
export const noMovements: LedgerMovements = {
  receipts: 0,
  customerShipments: 0,
  customerReturns: 0,
  vendorReturns: 0,
  warehouseTransfer: 0,
  found: 0,
  lost: 0,
  damaged: 0,
  disposed: 0,
  otherEvents: 0,
  unknownEvents: 0,
};

/** Columns whose units leave: some summaries print them as `1`, others as `-1`. */
const outflows: ReadonlySet<keyof LedgerMovements> = new Set([
  'customerShipments',
  'vendorReturns',
  'lost',
  'damaged',
  'disposed',
]);

/** `signed`: outflows are negative, and the row simply adds up. `unsigned`: they are printed as plain counts. */
export type SignConvention = 'signed' | 'unsigned';

export const movedBy = (movements: LedgerMovements): number =>
  movementColumns.reduce((sum, column) => sum + movements[column], 0);

/** start + every movement = end; 0 where that holds. */
export const imbalanceOf = (balance: LedgerBalance): number =>
  balance.startingBalance + movedBy(balance) - balance.endingBalance;

/**
 * How a row is to be read: as it adds up. One that adds up either way has no outflows; one that never does is signed
 * where any outflow is.
 */
export function signConventionOf(balance: LedgerBalance): SignConvention {
  if (imbalanceOf(balance) === 0) return 'signed';
  if (imbalanceOf(withOutflowsNegated(balance)) === 0) return 'unsigned';
  return [...outflows].some((column) => balance[column] < 0) ? 'signed' : 'unsigned';
}

/** The row with signed outflows, whichever way it was printed. */
export const signedBalance = (balance: LedgerBalance): LedgerBalance =>
  signConventionOf(balance) === 'signed' ? balance : withOutflowsNegated(balance);

function withOutflowsNegated(balance: LedgerBalance): LedgerBalance {
  const negated = [...outflows].map((column) => [column, 0 - balance[column]] as const);
  return { ...balance, ...Object.fromEntries(negated) };
}
