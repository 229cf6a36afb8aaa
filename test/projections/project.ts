import type { AwdEvent } from '#domain/awd/events';
import type { AccountEvent } from '#domain/catalog/account/events';
import type { SkuEvent } from '#domain/catalog/sku/events';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import type { PlanEvent } from '#domain/inbound/plan/events';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { StockEvent } from '#domain/inventory/stock/events';
import type { Instant } from '#domain/values/instant';
import type { LadingEvent } from '#projections/ladingEvent';
import type { AnyProjection, Projection, RecordedFact, Rows } from '#projections/projection';

/** A fact of a stream, when it happened. */
export interface StreamFact {
  readonly category: 'plan' | 'shipment' | 'sku' | 'account' | 'stock' | 'dispute' | 'charge' | 'awd';
  readonly streamId: string;
  readonly occurredAt: Instant;
  readonly event: LadingEvent;
}

const factOf =
  <Event extends LadingEvent>(category: StreamFact['category']) =>
  (streamId: string, occurredAt: string, event: Event): StreamFact => ({
    category,
    streamId,
    occurredAt: occurredAt as Instant,
    event,
  });

export const planFact = factOf<PlanEvent>('plan');
export const shipmentFact = factOf<ShipmentEvent>('shipment');
export const stockFact = factOf<StockEvent>('stock');
export const skuFact = factOf<SkuEvent>('sku');
export const accountFact = factOf<AccountEvent>('account');
export const disputeFact = factOf<DisputeEvent>('dispute');
export const awdFact = factOf<AwdEvent>('awd');
export const chargeFact = factOf<ReportedChargeEvent>('charge');

/** The rows that a projection makes of some facts, by key. Each is recorded when it happened, at its index in the log. */
export function project<Row>(
  projection: Projection<Row, LadingEvent>,
  ...facts: readonly StreamFact[]
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const { on }: AnyProjection = projection;
  const of = (key: string): Row => {
    const row = rows.get(key) ?? projection.empty();
    rows.set(key, row);
    return row;
  };
  for (const [index, fact] of facts.entries()) {
    const recorded: RecordedFact<LadingEvent> = {
      ...fact,
      id: `event-${index}`,
      revision: BigInt(index),
      position: `${index}`,
      sellerId: 'seller-1',
      recordedAt: fact.occurredAt,
    };
    // The kind that the handler is found under says what it takes.
    on[fact.event.type]?.(recorded as RecordedFact<never>, { of } as Rows<never>);
  }
  return rows;
}
