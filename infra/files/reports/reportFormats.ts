import { Title } from '#domain/catalog/sku/values';
import type { AmazonLedgerEventType } from '#domain/inventory/amazonLedger/values';
import { amazonLedgerEventTypes } from '#domain/inventory/stock/values';
import { Disposition } from '#domain/values/disposition';
import { marketplaces } from '#domain/values/marketplace';
import { Network } from '#domain/values/network';
import { headerKey } from '#infra/files/reports/columns';
import { readDay } from '#infra/files/reports/reportDay';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import type { Format } from '#infra/files/sellerCentral/formats';
import type { Cell } from '#infra/files/sellerCentral/table';
import type { DayOrder } from '#services/ports/reports';

/** Units with their sign. Some exports write them as decimals, with a point or a comma: `5.00`, `5,00`. */
export const signedUnits: Format<number> = {
  code: 'not-a-whole-number',
  expected: 'a whole number such as -3, without separators of thousands',
  parse: (text) => {
    const [, digits] = /^([+-]?\d{1,8})(?:[.,]0{1,2})?$/.exec(text) ?? [];
    return digits === undefined ? undefined : Number(digits) + 0;
  },
};

/** An exact decimal, with a point or a comma; `1,234` could be a thousand and more, and is refused. */
export const reportDecimal: Format<string> = {
  code: 'not-a-decimal',
  expected: 'a number such as 10.00 or 10,00, without separators of thousands',
  parse: (text) => {
    if (!/^\d{1,12}(?:[.,]\d{1,6})?$/.test(text) || /,\d{3}$/.test(text)) return undefined;
    return text.replace(',', '.');
  },
};

const eventTypes = new Map<string, AmazonLedgerEventType>(
  amazonLedgerEventTypes.map((each) => [headerKey(each), each]),
);

export const ledgerEventType: Format<AmazonLedgerEventType> = {
  code: 'not-an-event-type',
  expected: `one of the ledger's six: ${amazonLedgerEventTypes.join(', ')}`,
  parse: (text) => eventTypes.get(headerKey(text)),
};

const dispositions = new Map<string, Disposition>([
  ...Disposition.options.map((each) => [headerKey(each), each] as const),
  ['fulfillmentcenterdamaged', 'WAREHOUSE_DAMAGED'],
]);

export const disposition: Format<Disposition> = {
  code: 'not-a-disposition',
  expected: Disposition.options.join(', '),
  parse: (text) => dispositions.get(headerKey(text)),
};

const networks = new Map<string, Network>([
  ...Object.entries(marketplaces).map(([country, { network }]) => [country, Network.parse(network)] as const),
  ['UK', 'GB'],
  // Stores and fulfillment centers of the EU's one network that have no marketplace of ours.
  ...['AT', 'BE', 'CZ', 'IE', 'NL', 'PL', 'SE', 'SK'].map((country) => [country, 'EU'] as const),
]);

/** The network that a country's fulfillment centers belong to. */
export const networkOfCountry: Format<Network> = {
  code: 'unknown-country',
  expected: `a country with fulfillment centers: ${[...networks.keys()].join(', ')}`,
  parse: (text) => networks.get(text.toUpperCase()),
};

/** What a product is called; `undefined` where that is more than the catalog can keep, or no line of text. */
export const titleOf = (cell: Cell | undefined): string | undefined =>
  cell !== undefined && /^[^\p{Cc}\u2028\u2029]+$/u.test(cell.text)
    ? Title.safeParse(cell.text).data
    : undefined;

/** The day of a row; one that two orders of day and month make two days of is a problem, unless the order is given. */
export function requireDay(
  cell: Cell | undefined,
  order: DayOrder | undefined,
  report: Report,
): string | undefined {
  if (cell === undefined) return undefined;
  const read = readDay(cell.text, order);
  if (read === 'ambiguous') {
    report.problems.push(
      cellFinding('ambiguous-day', cell, 'a day of one reading: say --dates M/D/Y or D/M/Y'),
    );
    return undefined;
  }
  if (read === undefined)
    report.problems.push(cellFinding('not-a-day', cell, `a day as ${order ?? 'M/D/Y, D/M/Y or Y-M-D'}`));
  return read?.day;
}
