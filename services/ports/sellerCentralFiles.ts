import type { Box } from '#domain/inbound/box';
import type { Item } from '#domain/values/item';
import type { Finding, Findings } from '#services/ports/finding';
import type { TextEncoding } from '#services/ports/textEncoding';

/**
 * Reads a file of Seller Central, known by its content alone; `name` only helps to tell a person which file is meant.
 *
 * A file with a problem is refused as a whole, with every problem in it. Never throws for what a file holds.
 */
export type ReadSellerCentralFile = (
  bytes: Uint8Array,
  name: string,
  /** As a person stated it; without it, the bytes of a text show it. */
  encoding?: TextEncoding,
) => Promise<ReadResult>;

export type ReadResult =
  | {
      readonly ok: true;
      readonly file: SellerCentralFile;
      readonly warnings: readonly Finding[];
      /** In which a text was read; a workbook has none. */
      readonly encoding?: TextEncoding;
    }
  | ({ readonly ok: false } & Findings);

export type SellerCentralFile = Manifest | PackList | ShipmentDownload;

/** The Send to Amazon manifest: what to send, and how much of it is packed already. */
export interface Manifest {
  readonly kind: 'manifest';
  readonly lines: readonly ManifestLine[];
}

/** A row of the manifest. An MSKU can have several, each packed another way. */
export interface ManifestLine extends Omit<Item, 'fnsku' | 'asin'> {
  /** Absent for individual units, whose boxes come with a pack list. */
  readonly casePack?: CasePack;
  /** India's columns, as given. */
  readonly india?: {
    readonly fulfillmentCenter?: string;
    readonly prepCategory?: string;
    readonly hsnCode?: string;
    readonly gstRate?: string;
    readonly declaredValue?: string;
  };
}

/** Boxes that are all alike, with one SKU in them. */
export interface CasePack extends Pick<Box, 'dimensions' | 'weight'> {
  readonly unitsPerBox: number;
  readonly numberOfBoxes: number;
}

/** What is in which box of one packing group. Its boxes carry no expiration dates: the plan's items do. */
export interface PackList {
  readonly kind: 'pack-list';
  /** Counted from 1 within the workflow. */
  readonly packGroup: number;
  /** Workbooks do not name the workflow. */
  readonly workflowName?: string;
  readonly items: readonly ListedItem[];
  readonly boxes: readonly Box[];
}

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

/** A SKU of a pack list or a shipment. `quantity` is what is expected; a file that boxes another quantity is refused. */
export interface ListedItem extends Pick<Item, 'msku' | 'fnsku' | 'asin' | 'quantity'> {
  readonly title?: string;
  readonly condition?: string;
  /** Amazon's word, such as `No prep needed` or `FC_PROVIDED`. */
  readonly prepType?: string;
}
