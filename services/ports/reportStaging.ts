import type { Network } from '#domain/values/network';
import type { AmazonLedgerLine, ChargeLine, SaleLine, UnnamedCharge } from '#services/ports/reportRows';

/**
 * Rows of a ledger in no order, to be had by SKU and day. Memory stays flat whatever their number, and the heap of the
 * process small until the place is disposed of; then nothing is left of them.
 */
export interface AmazonLedgerStaging<Row> extends Disposable {
  /** How many rows were added. */
  readonly count: number;
  add(line: AmazonLedgerLine<Row>, network: Network): void;

  /** Each SKU once, whatever its networks. */
  skus(): Iterable<StagedSku<Row>>;

  /** How many days of SKUs there are. */
  countDays(): number;

  /**
   * The days of so many SKUs, then of so many more, each in its order: neighbours are of different SKUs, seldom of
   * many.
   */
  days(skusAtOnce: number): Iterable<StagedDay<Row>>;
}

/** The rows of one SKU and day, as they stood in the file. */
export interface StagedDay<Row> {
  readonly network: Network;
  readonly msku: string;
  readonly day: string;
  readonly rows: readonly Row[];
}

/** A SKU, with what a row of its latest day says of it, and its first day. */
export interface StagedSku<Row> extends Omit<StagedDay<Row>, 'rows'> {
  readonly title: string | undefined;
  readonly row: Row;
}

/** Charges of a report in no order, to be had part by part, under the promise of {@link AmazonLedgerStaging}. */
export interface ChargeStaging extends Disposable {
  /** How many charges were added. */
  readonly count: number;
  add(line: ChargeLine): void;

  /** A sale of which several rows tell says nothing of either of its fees. */
  addSale(sold: SaleLine): void;

  countParts(): number;
  parts(): Iterable<StagedPart>;
}

/** The charges of one part of a report, as they stood in the file. */
export interface StagedPart extends Omit<ChargeLine, 'row' | 'orderLine'> {
  readonly rows: readonly UnnamedCharge[];
}
