import { movedBy, noMovements } from '#domain/ledger/balance';
import type { LedgerBalance, LedgerMovements, LedgerRow } from '#domain/ledger/values';
import type { Network } from '#domain/network';
import { reasonRule } from '#domain/stock/reasonCodes';
import { factsOfStock } from '#services/ledger/factsOfStock';
import { isLedgerRow, type OurMovement, OurMovements } from '#services/ledger/ourMovements';

/** Whose book, and which days of it: in the marketplace, inclusive. */
export interface BookFilter {
  readonly sellerId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface BookLine<Row> {
  readonly network: Network;
  readonly msku: string;
  readonly day: string;
  readonly row: Row;
}

type Side = Parameters<typeof factsOfStock>[0];

/** Our own facts as rows of the ledger's detail view, in the order in which they were recorded. */
export async function* ledgerDetail(
  side: Side,
  { sellerId, from, to }: BookFilter,
): AsyncIterable<BookLine<LedgerRow>> {
  for await (const { network, msku, day, row } of movementsOf(side, sellerId)) {
    if (!isLedgerRow(row) || !isWithin(day, from, to)) continue;
    const country = row.country ?? (network === 'EU' ? undefined : network);
    yield { network, msku, day, row: { ...row, ...(country !== undefined && { country }) } };
  }
}

/**
 * Our own facts as rows of the ledger's summary view, one for each day, SKU, disposition and fulfillment center that
 * moved, with signs: start and every movement add up to the end.
 */
export async function ledgerSummary(
  side: Side,
  { sellerId, from, to }: BookFilter,
): Promise<readonly BookLine<LedgerBalance>[]> {
  const accounts = new Map<string, Account>();
  for await (const moved of movementsOf(side, sellerId)) {
    const { network, msku, day, row } = moved;
    const { disposition, fulfillmentCenter, fnsku, asin } = row;
    const key = [network, msku, disposition, fulfillmentCenter].join('\u001f');
    const account = accounts.get(key) ?? {
      network,
      msku,
      disposition,
      location: fulfillmentCenter,
      days: new Map(),
    };
    accounts.set(key, {
      ...account,
      ...(fnsku !== undefined && { fnsku }),
      ...(asin !== undefined && { asin }),
    });
    const sums = account.days.get(day) ?? { starting: 0, moved: { ...noMovements } };
    account.days.set(day, sums);
    const column = columnOf(row);
    if (column === undefined) sums.starting += row.quantity;
    else sums.moved[column] += row.quantity;
  }
  return [...accounts.values()]
    .flatMap(linesOf)
    .filter(({ day }) => isWithin(day, from, to))
    .sort(byDay);
}

type Sums = { -readonly [Column in keyof LedgerMovements]: number };

interface Account {
  readonly network: Network;
  readonly msku: string;
  readonly disposition: LedgerBalance['disposition'];
  readonly location: string;
  readonly fnsku?: string;
  readonly asin?: string;
  readonly days: Map<string, { starting: number; readonly moved: Sums }>;
}

function linesOf({ network, msku, days, ...of }: Account): readonly BookLine<LedgerBalance>[] {
  let balance = 0;
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, { starting, moved }]) => {
      const startingBalance = balance + starting;
      balance = startingBalance + movedBy(moved);
      return {
        network,
        msku,
        day,
        row: { ...of, startingBalance, inTransit: 0, ...moved, endingBalance: balance },
      };
    });
}

/** None for a starting balance: it is there when the day begins. */
function columnOf({ eventType, reason }: OurMovement['row']): keyof LedgerMovements | undefined {
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

async function* movementsOf(side: Side, sellerId: string): AsyncIterable<OurMovement> {
  const movements = new OurMovements();
  for await (const recorded of factsOfStock(side)) {
    const moved = movements.of(recorded);
    if (moved !== undefined && moved.sellerId === sellerId && moved.row.quantity !== 0) yield moved;
  }
}

const isWithin = (day: string, from = day, to = day): boolean => from <= day && day <= to;

const byDay = (one: BookLine<LedgerBalance>, other: BookLine<LedgerBalance>): number => {
  const [first = '', second = ''] = [one, other].map(({ day, msku, row: { location, disposition } }) =>
    [day, msku, location, disposition].join('\u001f'),
  );
  return first < second ? -1 : 1;
};
