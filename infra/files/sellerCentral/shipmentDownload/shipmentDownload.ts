import type { Box } from '#domain/inbound/box';
import type { ListedItem } from '#infra/files/sellerCentral/boxContents/listedItem';

/** A shipment that was confirmed in Seller Central, as its download describes it. Who preps and labels is not in it. */
export interface ShipmentDownload {
  readonly kind: 'shipment-download';
  readonly workflowName: string;
  /** `FBA15D8F7K2L`: SP-API's shipment confirmation id. */
  readonly shipmentConfirmationId: string;
  readonly name: string;
  /** The fulfillment center, SP-API's `warehouseId`; its address is not in the file. */
  readonly warehouseId: string;
  readonly items: readonly ListedItem[];
  /** Named by Amazon's box ids: the shipment confirmation id, `U` and six digits. */
  readonly boxes: readonly Box[];
}
