import type { AccountHistory } from '#domain/catalog/account/history';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import type { DatedMeasurement, DatedStorageType } from '#domain/catalog/sku/datedStatement';
import type { DatedPrice } from '#domain/catalog/sku/priceOn';
import type { SkuIds } from '#domain/catalog/sku/skuIds';
import type { AwdSource } from '#domain/fees/lines/awd/awdSource';
import type { InboundSource } from '#domain/fees/lines/inbound/inboundSource';
import type { RemovalSource } from '#domain/fees/lines/removed/removalSource';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import type { Marketplace } from '#domain/values/marketplace';

/** The recorded fact behind a value, as `<stream>@<revision>`. */
export interface Recording {
  readonly event: string;
}

/** One SKU in one network: its units by day, and what was ever said of a unit. */
export interface SkuSource {
  readonly stock: StockHistory;
  /** The stream of its movements: `stock-<id>`. */
  readonly stream: string;
  readonly ids: SkuIds;
  readonly measurements: readonly (DatedMeasurement & Recording)[];
  readonly storageTypes: readonly (DatedStorageType & Recording)[];
  /** In the order in which they were recorded. */
  readonly prices: readonly DatedPrice[];
}

/** A seller's account as fees depend on it. */
export interface FeeAccount extends AccountHistory<StorageLimit & Recording> {
  /** The home store first. */
  readonly stores: readonly Marketplace[];
}

/** All that the fees of one seller are recomputed from, as known at one time. */
export interface FeeSources {
  readonly sellerId: string;
  /** Absent where nobody has registered the account. */
  readonly account?: FeeAccount;
  readonly skus: readonly SkuSource[];
  readonly inbound: readonly InboundSource[];
  readonly removals: readonly RemovalSource[];
  readonly awd: readonly AwdSource[];
}
