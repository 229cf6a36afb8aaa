/** A column of a report: what we call it, Amazon's exact header, and the other headers it has been seen under. */
export interface ReportColumn<Field extends string = string> {
  readonly field: Field;
  readonly header: string;
  readonly also?: readonly string[];
  /** Exports of some years or places lack it. */
  readonly optional?: true;
}

export const column = <Field extends string>(field: Field, header: string, ...also: readonly string[]) => ({
  field,
  header,
  also,
});
export const optional = <Field extends string>(field: Field, header: string, ...also: readonly string[]) =>
  ({ ...column(field, header, ...also), optional: true }) as const;

/** `GET_LEDGER_DETAIL_VIEW_DATA`. */
export const ledgerDetailColumns = [
  column('date', 'Date'),
  optional('fnsku', 'FNSKU'),
  optional('asin', 'ASIN'),
  column('msku', 'MSKU'),
  optional('title', 'Title'),
  column('eventType', 'Event Type'),
  optional('referenceId', 'Reference ID'),
  column('quantity', 'Quantity'),
  column('fulfillmentCenter', 'Fulfillment Center'),
  column('disposition', 'Disposition'),
  optional('reason', 'Reason'),
  optional('country', 'Country'),
  optional('reconciledQuantity', 'Reconciled Quantity'),
  optional('unreconciledQuantity', 'Unreconciled Quantity'),
  optional('dateAndTime', 'Date and Time'),
  optional('store', 'Store'),
] as const satisfies readonly ReportColumn[];

/** `GET_LEDGER_SUMMARY_VIEW_DATA`. */
export const ledgerSummaryColumns = [
  column('date', 'Date'),
  optional('fnsku', 'FNSKU'),
  optional('asin', 'ASIN'),
  column('msku', 'MSKU'),
  optional('title', 'Title'),
  column('disposition', 'Disposition'),
  column('startingBalance', 'Starting Warehouse Balance'),
  optional('inTransit', 'In Transit Between Warehouses'),
  column('receipts', 'Receipts'),
  column('customerShipments', 'Customer Shipments'),
  column('customerReturns', 'Customer Returns'),
  column('vendorReturns', 'Vendor Returns'),
  column('warehouseTransfer', 'Warehouse Transfer In/Out'),
  column('found', 'Found'),
  column('lost', 'Lost'),
  column('damaged', 'Damaged'),
  column('disposed', 'Disposed'),
  column('otherEvents', 'Other Events'),
  column('endingBalance', 'Ending Warehouse Balance'),
  optional('unknownEvents', 'Unknown Events'),
  column('location', 'Location'),
  optional('store', 'Store'),
] as const satisfies readonly ReportColumn[];

/** `GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA`; the other names are those of SP-API's inventory summaries. */
export const fbaInventoryColumns = [
  column('msku', 'sku', 'sellerSku'),
  optional('fnsku', 'fnsku'),
  optional('asin', 'asin'),
  optional('title', 'product-name', 'productName'),
  optional('condition', 'condition'),
  optional('price', 'your-price'),
  optional('mfnListed', 'mfn-listing-exists'),
  optional('mfnFulfillable', 'mfn-fulfillable-quantity'),
  optional('afnListed', 'afn-listing-exists'),
  optional('warehouse', 'afn-warehouse-quantity'),
  column('fulfillable', 'afn-fulfillable-quantity', 'fulfillableQuantity'),
  optional('unsellable', 'afn-unsellable-quantity', 'totalUnfulfillableQuantity'),
  optional('reserved', 'afn-reserved-quantity', 'totalReservedQuantity'),
  optional('total', 'afn-total-quantity', 'totalQuantity'),
  optional('unitVolume', 'per-unit-volume'),
  optional('inboundWorking', 'afn-inbound-working-quantity', 'inboundWorkingQuantity'),
  optional('inboundShipped', 'afn-inbound-shipped-quantity', 'inboundShippedQuantity'),
  optional('inboundReceiving', 'afn-inbound-receiving-quantity', 'inboundReceivingQuantity'),
  optional('researching', 'afn-researching-quantity', 'totalResearchingQuantity'),
  optional('futureSupply', 'afn-reserved-future-supply'),
  optional('futureSupplyBuyable', 'afn-future-supply-buyable'),
  optional('fulfillableLocal', 'afn-fulfillable-quantity-local'),
  optional('fulfillableRemote', 'afn-fulfillable-quantity-remote'),
  optional('fcTransfer', 'afn-fc-transfer-quantity'),
  optional('onHandBuyable', 'afn-onhand-buyable-quantity'),
  optional('store', 'store'),
] as const satisfies readonly ReportColumn[];

export type FieldOf<Columns extends readonly ReportColumn[]> = Columns[number]['field'];

/** How headers are compared: with or without spaces, hyphens and capitals they are the same. */
export const headerKey = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
