import type { AccountHistory } from '#domain/account/history';
import type { StorageLimit } from '#domain/account/state';
import type { StockHistory } from '#domain/inventory/stockHistory';
import type { Marketplace } from '#domain/marketplace';
import type { AwdSource } from '#domain/recomputation/awd/awdSource';
import type { InboundSource } from '#domain/recomputation/inbound/inboundSource';
import type { RemovalSource } from '#domain/recomputation/removed/removalSource';
import type { DatedMeasurement, DatedStorageType } from '#domain/sku/dated';
import type { DatedPrice } from '#domain/sku/priceOn';
import type { SkuIds } from '#domain/sku/state';

/** The recorded fact that says so, as `<stream>@<revision>`. */
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
