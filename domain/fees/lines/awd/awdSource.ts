import type { DatedRate } from '#domain/awd/rateOn';
import type { AwdRegion } from '#domain/awd/values';
import type { Marketplace } from '#domain/values/marketplace';
import type { RunningSums } from '#domain/values/runningSums';
import type { Volume } from '#domain/values/volume';

/** Boxes alike that were in AWD, by the end of each day in the marketplace. */
export interface AwdBoxes {
  /** The same for boxes that fees cannot tell apart but by their region. */
  readonly kind: string;
  readonly boxVolume: Volume;
  /** Absent where nobody knows. */
  readonly region?: AwdRegion | undefined;
  readonly boxes: RunningSums;
}

/** Boxes that came, or went to FBA or elsewhere, on a day in the marketplace: what Amazon handles for a fee. */
export interface AwdHandling {
  readonly what: 'RECEIVED' | 'REPLENISHED' | 'SENT';
  readonly on: string;
  readonly boxes: number;
  readonly volume: Volume;
  /** Of a replenishment, where it is known. */
  readonly deliveredOn?: string | undefined;
  readonly event: string;
}

/** One SKU in AWD: what its storage, processing and transport go by. */
export interface AwdSource {
  readonly sellerId: string;
  readonly country: Marketplace;
  readonly msku: string;
  /** The stream of its facts: `awd-<id>`. */
  readonly stream: string;
  readonly stored: readonly AwdBoxes[];
  readonly handled: readonly AwdHandling[];
  /** By day. */
  readonly rates: readonly (DatedRate & { readonly event: string })[];
}
