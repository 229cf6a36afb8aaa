import type { SkuIds } from '#domain/catalog/sku/skuIds';
import { netMovement, noMovements } from '#domain/inventory/amazonLedger/balance';
import type {
  AmazonLedgerBalance,
  AmazonLedgerMovements,
  AmazonLedgerRow,
} from '#domain/inventory/amazonLedger/values';
import { reasonRule } from '#domain/inventory/stock/reasonCodes';
import type { Network } from '#domain/values/network';
import { catalogRows, skuFinder } from '#services/catalog/sku/catalogRows';
import { isLedgerRow, type OurMovement, OurMovements } from '#services/inventory/amazonLedger/ourMovements';
import { stockFacts } from '#services/inventory/amazonLedger/stockFacts';

/** A seller's book, and its days in the marketplace, inclusive. */
export interface BookFilter {
  readonly sellerId: string;
  /** Without it, the stock of every network. */
  readonly network?: Network | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A row under the identifiers that the catalog knows now. */
export interface BookLine<Row> {
  readonly network: Network;
  readonly msku: string;
  readonly day: string;
  readonly title?: string | undefined;
  readonly row: Row;
}

type Side = Parameters<typeof stockFacts>[0] & Parameters<typeof catalogRows>[0];

/** Our own facts as rows of the ledger's detail view, in the order in which they were recorded. */
export async function* ledgerDetail(
  side: Side,
  { from, to, ...of }: BookFilter,
): AsyncIterable<BookLine<AmazonLedgerRow>> {
  const idsOf = skuIdsFinder(side, of);
  for await (const { network, msku, day, row } of readMovements(side, of)) {
    if (!isLedgerRow(row) || !isWithin(day, from, to)) continue;
    const country = row.country ?? (network === 'EU' ? undefined : network);
    const { title, ...ids } = idsOf(msku);
    yield { network, msku, day, title, row: { ...row, ...ids, ...(country !== undefined && { country }) } };
  }
}

/**
 * Our own facts as rows of the ledger's summary view, by day, one for each SKU, disposition and fulfillment center that
 * moved, with signs: start and every movement add up to the end. Sums are made of the whole log, rows one after another.
 */
export async function* ledgerSummary(
  side: Side,
  { from, to, ...of }: BookFilter,
): AsyncIterable<BookLine<AmazonLedgerBalance>> {
  const idsOf = skuIdsFinder(side, of);
  const accounts = new Map<string, Account>();
  const days = new Map<string, Map<Account, Sums>>();
  for await (const movement of readMovements(side, of)) {
    const account = accountOf(movement, accounts);
    const ofDay = days.get(movement.day) ?? new Map<Account, Sums>();
    days.set(movement.day, ofDay);
    const sums = ofDay.get(account) ?? { starting: 0, moved: { ...noMovements } };
    ofDay.set(account, sums);
    const column = columnOf(movement.row);
    if (column === undefined) sums.starting += movement.row.quantity;
    else sums.moved[column] += movement.row.quantity;
  }
  const inOrder = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [day, sums] of inOrder)
    for (const [account, ofDay] of [...sums].sort(compareAccounts)) {
      const { row, ...line } = lineOf(account, day, ofDay);
      const { title, ...ids } = idsOf(account.msku);
      if (isWithin(day, from, to)) yield { ...line, title, row: { ...row, ...ids } };
    }
}

interface Sums {
  /** Units that were there when the day began, and came on no earlier day. */
  starting: number;
  readonly moved: { -readonly [Column in keyof AmazonLedgerMovements]: number };
}

interface Account {
  readonly network: Network;
  readonly msku: string;
  readonly disposition: AmazonLedgerBalance['disposition'];
  readonly location: string;
  /** At the end of the days that have become lines. */
  balance: number;
}

function accountOf({ network, msku, row }: OurMovement, accounts: Map<string, Account>): Account {
  const { disposition, fulfillmentCenter: location } = row;
  const key = [network, msku, disposition, location].join('\u001f');
  const account = accounts.get(key) ?? { network, msku, disposition, location, balance: 0 };
  accounts.set(key, account);
  return account;
}

/** The next day of an account. */
function lineOf(
  account: Account,
  day: string,
  { starting, moved: movement }: Sums,
): BookLine<AmazonLedgerBalance> {
  const startingBalance = account.balance + starting;
  account.balance = startingBalance + netMovement(movement);
  const { network, msku, balance: endingBalance, ...of } = account;
  return { network, msku, day, row: { ...of, startingBalance, inTransit: 0, ...movement, endingBalance } };
}

/** None for a starting balance: it is there when the day begins. */
function columnOf({ eventType, reason }: OurMovement['row']): keyof AmazonLedgerMovements | undefined {
  switch (eventType) {
    case 'Receipts':
      return 'receipts';
    case 'Shipments':
      return 'customerShipments';
    case 'CustomerReturns':
      return 'customerReturns';
    case 'VendorReturns':
      return 'vendorReturns';
    case 'WhseTransfers':
      return 'warehouseTransfer';
    case 'StartingBalance':
      return undefined;
    case 'Adjustments': {
      const group = reasonRule(reason)?.group;
      return group === 'found' || group === 'lost' || group === 'damaged' || group === 'disposed'
        ? group
        : 'otherEvents';
    }
  }
}

function skuIdsFinder(side: Side, { sellerId }: BookFilter): (msku: string) => SkuIds {
  const rowOf = skuFinder(catalogRows(side));
  return (msku) => rowOf({ sellerId, msku })?.ids ?? {};
}

async function* readMovements(side: Side, { sellerId, network }: BookFilter): AsyncIterable<OurMovement> {
  const movements = new OurMovements();
  for await (const recorded of stockFacts(side)) {
    const movement = movements.of(recorded);
    if (movement === undefined || movement.sellerId !== sellerId || movement.row.quantity === 0) continue;
    if (network === undefined || movement.network === network) yield movement;
  }
}

const isWithin = (day: string, from = day, to = day): boolean => from <= day && day <= to;

const compareAccounts = ([one]: readonly [Account, Sums], [other]: readonly [Account, Sums]): number => {
  const [first = '', second = ''] = [one, other].map(({ msku, location, disposition }) =>
    [msku, location, disposition].join('\u001f'),
  );
  return first < second ? -1 : 1;
};
