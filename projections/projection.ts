import type { AwdEvent } from '#domain/awd/events';
import type { AccountEvent } from '#domain/catalog/account/events';
import type { SkuEvent } from '#domain/catalog/sku/events';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import type { ChargeEvent } from '#domain/disputes/reportedCharge/events';
import type { PlanEvent } from '#domain/inbound/plan/events';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { LedgerEvent } from '#domain/inventory/amazonLedger/events';
import type { StockEvent } from '#domain/inventory/stock/events';
import type { Instant } from '#domain/values/instant';

/** Every fact that a read model can be built from. */
export type LadingEvent =
  | PlanEvent
  | ShipmentEvent
  | StockEvent
  | LedgerEvent
  | SkuEvent
  | AccountEvent
  | ChargeEvent
  | DisputeEvent
  | AwdEvent;

/** A fact with what surrounds it. */
export interface Recorded<Event> {
  readonly event: Event;
  readonly id: string;
  /** The kind of its stream: `plan`, `shipment`, `stock`, `ledger`, `sku`, `account`, `charge`, `dispute`, `awd`. */
  readonly category: string;
  /** The id of the plan, shipment, stock, ledger, SKU, account, charge, dispute or AWD stock: the stream without its category. */
  readonly streamId: string;
  readonly revision: bigint;
  /** Of the log; opaque. */
  readonly position: string;
  readonly sellerId: string;
  /** When it happened in the world, UTC. */
  readonly occurredAt: Instant;
  /** When it was recorded, UTC. */
  readonly recordedAt: Instant;
}

/** The rows of one read model, by key. */
export interface Rows<Row> {
  /** The row of `key`, to be changed in place; an empty one where there is none yet. */
  of(key: string): Row;
}

/**
 * One read model: rows by key, and what each kind of fact does to them.
 *
 * A handler looks at nothing but its fact and its rows, and changes nothing but its rows, so the same log gives the same
 * rows anywhere. Rows are plain JSON. A kind that no model names is not even decoded. Raise `version` with any change of
 * a handler: the model is then rebuilt beside the live one.
 */
export interface Projection<Row> {
  readonly name: string;
  readonly version: number;
  readonly empty: () => Row;
  readonly on: {
    readonly [Type in LadingEvent['type']]?: (
      recorded: Recorded<Extract<LadingEvent, { readonly type: Type }>>,
      rows: Rows<Row>,
    ) => void;
  };
}

/** Runs the handler for a fact, where the model has one: the only place that pairs a kind with its handler. */
export function apply<Row>({ on }: Projection<Row>, recorded: Recorded<LadingEvent>, rows: Rows<Row>): void {
  const handler: ((recorded: Recorded<never>, rows: Rows<Row>) => void) | undefined = on[recorded.event.type];
  // The key it was found under says that it takes this kind.
  handler?.(recorded as Recorded<never>, rows);
}

/** A projection whose rows are somebody else's business: what runs them takes any. */
export interface AnyProjection {
  readonly name: string;
  readonly version: number;
  readonly empty: () => unknown;
  readonly on: { readonly [Type in LadingEvent['type']]?: AnyHandler };
}

export type AnyHandler = (recorded: Recorded<never>, rows: Rows<never>) => void;
