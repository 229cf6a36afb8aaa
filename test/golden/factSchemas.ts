import { AwdEvent } from '#domain/awd/events';
import { AccountEvent } from '#domain/catalog/account/events';
import { SkuEvent } from '#domain/catalog/sku/events';
import { DisputeEvent } from '#domain/disputes/dispute/events';
import { ChargeEvent } from '#domain/disputes/reportedCharge/events';
import { PlanEvent } from '#domain/inbound/plan/events';
import { ShipmentEvent } from '#domain/inbound/shipment/events';
import { LedgerEvent } from '#domain/inventory/amazonLedger/events';
import { StockEvent } from '#domain/inventory/stock/events';

/** What checks the facts of each category of streams. */
export const factSchemas = {
  plan: PlanEvent,
  shipment: ShipmentEvent,
  stock: StockEvent,
  ledger: LedgerEvent,
  sku: SkuEvent,
  account: AccountEvent,
  charge: ChargeEvent,
  dispute: DisputeEvent,
  awd: AwdEvent,
} as const;

/** @throws Error for a stream of no category that there is */
export function factSchemaOf(stream: string) {
  const found = Object.entries(factSchemas).find(([category]) => stream.startsWith(`${category}-`));
  if (found === undefined) throw new Error(`no facts of ${stream}`);
  return found[1];
}
