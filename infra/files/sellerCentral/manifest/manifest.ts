import type { Box } from '#domain/inbound/box';
import type { Item } from '#domain/values/item';

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
