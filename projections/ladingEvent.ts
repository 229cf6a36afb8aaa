import type { AwdEvent } from '#domain/awd/events';
import type { AccountEvent } from '#domain/catalog/account/events';
import type { SkuEvent } from '#domain/catalog/sku/events';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import type { PlanEvent } from '#domain/inbound/plan/events';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';
import type { StockEvent } from '#domain/inventory/stock/events';

/** Every fact that a read model can be built from. */
export type LadingEvent =
  | PlanEvent
  | ShipmentEvent
  | StockEvent
  | AmazonLedgerEvent
  | SkuEvent
  | AccountEvent
  | ReportedChargeEvent
  | DisputeEvent
  | AwdEvent;
