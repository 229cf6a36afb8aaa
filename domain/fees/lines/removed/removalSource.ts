import type { Happening } from '#domain/fees/lines/inbound/inboundSource';
import type { RemovalType } from '#domain/inventory/stock/values';

/** What one removal order asked for, of one SKU. Days are those of the network. */
export interface RemovalSource {
  readonly sellerId: string;
  readonly network: string;
  readonly msku: string;
  readonly removalOrderId: string;
  readonly removalType: RemovalType;
  readonly ordered: Happening;
  /** Absent while units are in process, or where the whole order was cancelled. */
  readonly completed?: Happening;
  readonly shippedUnits: number;
  readonly disposedUnits: number;
}
