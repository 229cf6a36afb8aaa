import { AwdCommand } from '#domain/awd/commands';
import { AwdEvent } from '#domain/awd/events';
import { awdLifecycle } from '#domain/awd/lifecycle';
import { AccountCommand } from '#domain/catalog/account/commands';
import { AccountEvent } from '#domain/catalog/account/events';
import { accountLifecycle } from '#domain/catalog/account/lifecycle';
import { SkuCommand } from '#domain/catalog/sku/commands';
import { SkuEvent } from '#domain/catalog/sku/events';
import { skuLifecycle } from '#domain/catalog/sku/lifecycle';
import { DisputeCommand } from '#domain/disputes/dispute/commands';
import { DisputeEvent } from '#domain/disputes/dispute/events';
import { disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import { ReportedChargeCommand } from '#domain/disputes/reportedCharge/commands';
import { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import { reportedChargeLifecycle } from '#domain/disputes/reportedCharge/lifecycle';
import { PlanCommand } from '#domain/inbound/plan/commands';
import { PlanEvent } from '#domain/inbound/plan/events';
import { planLifecycle } from '#domain/inbound/plan/lifecycle';
import { ShipmentCommand } from '#domain/inbound/shipment/commands';
import { ShipmentEvent } from '#domain/inbound/shipment/events';
import { carrierChargeLifecycle, journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import { AmazonLedgerCommand } from '#domain/inventory/amazonLedger/commands';
import { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';
import { amazonLedgerLifecycle } from '#domain/inventory/amazonLedger/lifecycle';
import { StockCommand } from '#domain/inventory/stock/commands';
import { StockEvent } from '#domain/inventory/stock/events';
import { stockLifecycle } from '#domain/inventory/stock/lifecycle';

/** Every aggregate by the category of its streams. Other lists of aggregates are made from it or checked against it. */
export const aggregateTable = {
  plan: { events: PlanEvent, commands: PlanCommand, lifecycles: { step: planLifecycle } },
  shipment: {
    events: ShipmentEvent,
    commands: ShipmentCommand,
    lifecycles: { journey: journeyLifecycle, charge: carrierChargeLifecycle },
  },
  stock: { events: StockEvent, commands: StockCommand, lifecycles: { status: stockLifecycle } },
  ledger: {
    events: AmazonLedgerEvent,
    commands: AmazonLedgerCommand,
    lifecycles: { status: amazonLedgerLifecycle },
  },
  sku: { events: SkuEvent, commands: SkuCommand, lifecycles: { status: skuLifecycle } },
  account: { events: AccountEvent, commands: AccountCommand, lifecycles: { status: accountLifecycle } },
  charge: {
    events: ReportedChargeEvent,
    commands: ReportedChargeCommand,
    lifecycles: { status: reportedChargeLifecycle },
  },
  dispute: { events: DisputeEvent, commands: DisputeCommand, lifecycles: { status: disputeLifecycle } },
  awd: { events: AwdEvent, commands: AwdCommand, lifecycles: { status: awdLifecycle } },
} as const;

type AggregateTable = typeof aggregateTable;

/** The first part of a stream's name. */
export type Category = keyof AggregateTable;

// The keys of a literal record are its categories.
export const categories = Object.keys(aggregateTable) as readonly Category[];

/** The category of a stream, by the first part of its name; `undefined` for a stream of no aggregate. */
export const categoryOf = (stream: string): Category | undefined =>
  categories.find((each) => stream.startsWith(`${each}-`));

/** The statuses of the streams of a category, by the names under which their history shows them. */
export type LifecycleStatuses<Of extends Category> = {
  readonly [Name in keyof AggregateTable[Of]['lifecycles']]: AggregateTable[Of]['lifecycles'][Name] extends {
    readonly initial: infer Status;
  }
    ? Status
    : never;
};
