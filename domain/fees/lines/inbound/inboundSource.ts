import type { PlacementKind } from '#domain/inbound/plan/placement';
import type { DaySums } from '#domain/values/daySums';
import type { Owner } from '#domain/values/item';
import type { Marketplace } from '#domain/values/marketplace';

/** The first time that something happened: a day in the marketplace, and the recorded fact, as `<stream>@<revision>`. */
export interface Happening {
  readonly on: string;
  readonly event: string;
}

/** What happens to a shipment and decides its fees. */
export type InboundStep =
  /** It is on its way, by the first fact that shows it. */
  | 'left'
  /** It is there: delivered, checked in or received. */
  | 'arrived'
  | 'deleted'
  | 'cancelled'
  | 'abandoned'
  /** Amazon met it at an address that was not assigned. */
  | 'misrouted';

/** One SKU of a shipment, in units by day. */
export interface InboundSku {
  readonly msku: string;
  /** Both are absent of what nobody had announced. */
  prepOwner?: Owner;
  labelOwner?: Owner;
  readonly promised: DaySums;
  readonly received: DaySums;
}

/** One inbound shipment: what placement, defect, prep and label fees go by. */
export interface InboundSource {
  readonly sellerId: string;
  readonly shipmentId: string;
  readonly shipmentConfirmationId: string;
  readonly marketplace: Marketplace;
  readonly begun: Happening;
  /** Then it had been created some time before it began here. */
  readonly adopted: boolean;
  /** Absent where it is not known, as of most that were adopted. */
  fromAbroad?: boolean;
  /** Absent where nobody recorded it, as of an adopted one. */
  readonly placement?: Placement;
  readonly steps: { readonly [Step in InboundStep]?: Happening };
  readonly skus: readonly InboundSku[];
}

/** The placement that was confirmed for the plan of a shipment. */
export interface Placement {
  readonly event: string;
  readonly inboundPlanId: string;
  readonly kind: PlacementKind;
  /** Of the whole plan. */
  readonly shipments: number;
}
