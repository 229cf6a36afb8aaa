import type { Box } from '#domain/inbound/box';
import type { ListedItem } from '#infra/files/sellerCentral/boxContents/listedItem';

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
