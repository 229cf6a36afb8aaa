import type { ReportedCharge } from '#domain/disputes/reportedCharge/values';
import type { Marketplace } from '#domain/values/marketplace';
import type { Network } from '#domain/values/network';

/** A row with the stock it is about. `network` is what its country says, where it says one. */
export interface AmazonLedgerLine<Row> {
  readonly network: Network | undefined;
  readonly msku: string;
  readonly day: string;
  /** Of the SKU; no part of what the row says, since it can change. */
  readonly title?: string | undefined;
  readonly row: Row;
}

/** What Amazon says there is of a SKU at the moment of the report; a column that the report lacks is undefined. */
export interface FbaInventoryLine {
  readonly msku: string;
  readonly fnsku?: string | undefined;
  readonly asin?: string | undefined;
  readonly title?: string | undefined;
  readonly fulfillable: number;
  readonly unsellable?: number | undefined;
  readonly reserved?: number | undefined;
  readonly warehouse?: number | undefined;
  readonly inboundWorking?: number | undefined;
  readonly inboundShipped?: number | undefined;
  readonly inboundReceiving?: number | undefined;
  readonly total?: number | undefined;
}

/** A charge as its row states it, before it has an id. */
export type UnnamedCharge = Omit<ReportedCharge, 'chargeId'> & {
  /** Distinguishes its row from others for the same money: an id of Amazon's, a tier. */
  readonly own?: string | undefined;
};

/** A charge with the part of its report that it stands in. */
export interface ChargeLine {
  readonly country: Marketplace | undefined;
  readonly period: string;
  readonly subject: string;
  readonly row: UnnamedCharge;
  /** Names the sale whose price and quantity it goes by, see `ChargeReading.onSale`. */
  readonly orderLine?: string;
}

/** What a settlement says of the sale that a fee is for, in another row than the fee. */
export interface SaleLine {
  readonly orderLine: string;
  readonly quantity: string;
  /** Of all its units. */
  readonly principal: string;
}
