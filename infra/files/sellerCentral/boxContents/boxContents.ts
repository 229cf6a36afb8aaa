import type { Box } from '#domain/inbound/box';
import type { ParsedItem } from '#infra/files/sellerCentral/boxContents/readItem';
import type { Cell } from '#infra/files/sellerCentral/table';
import type { ListedItem } from '#services/ports/sellerCentralFiles';

/** A box with units in it, and the cells that may name it: pack lists and shipment downloads differ in that. */
export interface ListedBox extends Omit<Box, 'name'> {
  /** `Box 1 units`. */
  readonly header: Cell;
  readonly id: Cell | undefined;
  readonly name: Cell | undefined;
}

export interface BoxContents {
  /** One an MSKU. */
  readonly items: readonly ListedItem[];
  readonly boxes: readonly ListedBox[];
  readonly rows: readonly ParsedItem[];
  /** Undefined where not every row could be read: what is wrong is then reported there. */
  readonly totals: Totals | undefined;
}

interface Totals {
  readonly skus: number;
  readonly units: number;
  /** With units in them. */
  readonly boxes: number;
}
