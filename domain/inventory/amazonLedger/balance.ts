import type {
  AmazonLedgerBalance,
  AmazonLedgerEventType,
  AmazonLedgerMovements,
} from '#domain/inventory/amazonLedger/values';

/** The detail view's event type for each column of the summary view. */
export const columnEventTypes = {
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
} as const satisfies { readonly [Column in keyof AmazonLedgerMovements]: AmazonLedgerEventType };

export const movementColumns = Object.keys(columnEventTypes) as readonly (keyof AmazonLedgerMovements)[];

/** A day on which nothing moved. */
export const noMovements: AmazonLedgerMovements = {
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

/** Columns of units that leave: some summaries print them as `1`, others as `-1`. */
const outflows: ReadonlySet<keyof AmazonLedgerMovements> = new Set([
  'customerShipments',
  'vendorReturns',
  'lost',
  'damaged',
  'disposed',
]);

/** `signed`: outflows are negative, and the row simply adds up. `unsigned`: they are printed as plain counts. */
export type SignConvention = 'signed' | 'unsigned';

export const netMovement = (movements: AmazonLedgerMovements): number =>
  movementColumns.reduce((sum, column) => sum + movements[column], 0);

/** start + every movement = end; 0 where that holds. */
export const imbalanceOf = (balance: AmazonLedgerBalance): number =>
  balance.startingBalance + netMovement(balance) - balance.endingBalance;

/**
 * The sign convention of a row: the one with which it adds up. A row that adds up with both has no outflows. A row that
 * adds up with neither is signed if any outflow is negative.
 */
export function signConventionOf(balance: AmazonLedgerBalance): SignConvention {
  if (imbalanceOf(balance) === 0) return 'signed';
  if (imbalanceOf(negateOutflows(balance)) === 0) return 'unsigned';
  return [...outflows].some((column) => balance[column] < 0) ? 'signed' : 'unsigned';
}

/** The row with signed outflows, whichever way it was printed. */
export const signedBalance = (balance: AmazonLedgerBalance): AmazonLedgerBalance =>
  signConventionOf(balance) === 'signed' ? balance : negateOutflows(balance);

function negateOutflows(balance: AmazonLedgerBalance): AmazonLedgerBalance {
  const negated = [...outflows].map((column) => [column, 0 - balance[column]] as const);
  return { ...balance, ...Object.fromEntries(negated) };
}
