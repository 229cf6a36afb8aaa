import type { Item } from '#domain/values/item';

/** A SKU of a pack list or a shipment. `quantity` is what is expected; a file that boxes another quantity is refused. */
export interface ListedItem extends Pick<Item, 'msku' | 'fnsku' | 'asin' | 'quantity'> {
  readonly title?: string;
  readonly condition?: string;
  /** Amazon's word, such as `No prep needed` or `FC_PROVIDED`. */
  readonly prepType?: string;
}
