import { AccountEvent } from '#domain/account/events';
import { AwdEvent } from '#domain/awd/events';
import { ChargeEvent } from '#domain/charge/events';
import { DisputeEvent } from '#domain/dispute/events';
import { LedgerEvent } from '#domain/ledger/events';
import { PlanEvent } from '#domain/plan/events';
import { ShipmentEvent } from '#domain/shipment/events';
import { SkuEvent } from '#domain/sku/events';
import { StockEvent } from '#domain/stock/events';

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
