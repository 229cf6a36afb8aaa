import { AwdCommand, type AwdRefusal } from '#domain/awd/commands';
import { decide as decideAwd } from '#domain/awd/decide';
import { AwdEvent } from '#domain/awd/events';
import { type AwdState, evolve as evolveAwd, initialAwd } from '#domain/awd/state';
import { AccountCommand, type AccountRefusal } from '#domain/catalog/account/commands';
import { decide as decideAccount } from '#domain/catalog/account/decide';
import { AccountEvent } from '#domain/catalog/account/events';
import { type AccountState, evolve as evolveAccount, initialAccount } from '#domain/catalog/account/state';
import { SkuCommand, type SkuRefusal } from '#domain/catalog/sku/commands';
import { decide as decideSku } from '#domain/catalog/sku/decide';
import { SkuEvent } from '#domain/catalog/sku/events';
import { evolve as evolveSku, initialSku, type SkuState } from '#domain/catalog/sku/state';
import { DisputeCommand, type DisputeRefusal } from '#domain/disputes/dispute/commands';
import { decide as decideDispute } from '#domain/disputes/dispute/decide';
import { DisputeEvent } from '#domain/disputes/dispute/events';
import { type DisputeState, evolve as evolveDispute, initialDispute } from '#domain/disputes/dispute/state';
import { ReportedChargeCommand, type ReportedChargeRefusal } from '#domain/disputes/reportedCharge/commands';
import { decide as decideReportedCharge } from '#domain/disputes/reportedCharge/decide';
import { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import {
  evolve as evolveReportedCharge,
  initialReportedCharge,
  type ReportedChargeState,
} from '#domain/disputes/reportedCharge/state';
import { PlanCommand, type PlanRefusal } from '#domain/inbound/plan/commands';
import { decide as decidePlan } from '#domain/inbound/plan/decide';
import { PlanEvent } from '#domain/inbound/plan/events';
import { evolve as evolvePlan, initialPlan, type PlanState } from '#domain/inbound/plan/state';
import { ShipmentCommand, type ShipmentRefusal } from '#domain/inbound/shipment/commands';
import { decide as decideShipment } from '#domain/inbound/shipment/decide';
import { earliest as earliestOfShipment } from '#domain/inbound/shipment/earliest';
import { ShipmentEvent } from '#domain/inbound/shipment/events';
import {
  evolve as evolveShipment,
  initialShipment,
  type ShipmentState,
} from '#domain/inbound/shipment/state';
import { AmazonLedgerCommand, type AmazonLedgerRefusal } from '#domain/inventory/amazonLedger/commands';
import { decide as decideLedger } from '#domain/inventory/amazonLedger/decide';
import { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';
import {
  type AmazonLedgerState,
  evolve as evolveLedger,
  initialAmazonLedger,
} from '#domain/inventory/amazonLedger/state';
import { StockCommand, type StockRefusal } from '#domain/inventory/stock/commands';
import { decide as decideStock } from '#domain/inventory/stock/decide';
import { StockEvent } from '#domain/inventory/stock/events';
import { evolve as evolveStock, initialStock, type StockState } from '#domain/inventory/stock/state';
import type { NetworkPolicies } from '#domain/policies/networkPolicies';
import type { Category } from '#services/aggregateTable';
import type { Aggregate, Aggregates } from '#services/engine/handling/aggregate';
import type { CommandHandler } from '#services/engine/handling/commandHandler';
import { currentReader } from '#services/engine/handling/currentReader';

export const planAggregate: Aggregate<PlanState, PlanCommand, PlanEvent, PlanRefusal, NetworkPolicies> = {
  category: 'plan',
  initial: initialPlan,
  evolve: evolvePlan,
  commands: PlanCommand,
  decide: decidePlan,
  earliest: (_command, _state, { beganAt }) => ({ instant: beganAt, event: 'beginning' }),
  schemaVersion: 1,
  read: currentReader(PlanEvent.options, 1),
};

export const shipmentAggregate: Aggregate<
  ShipmentState,
  ShipmentCommand,
  ShipmentEvent,
  ShipmentRefusal,
  NetworkPolicies
> = {
  category: 'shipment',
  initial: initialShipment,
  evolve: evolveShipment,
  commands: ShipmentCommand,
  decide: decideShipment,
  earliest: earliestOfShipment,
  schemaVersion: 1,
  read: currentReader(ShipmentEvent.options, 1),
};

export const stockAggregate: Aggregate<StockState, StockCommand, StockEvent, StockRefusal, NetworkPolicies> =
  {
    category: 'stock',
    initial: initialStock,
    evolve: evolveStock,
    commands: StockCommand,
    decide: decideStock,
    schemaVersion: 1,
    read: currentReader(StockEvent.options, 1),
    timeless: ['StockOpened'],
  };

export const skuAggregate: Aggregate<SkuState, SkuCommand, SkuEvent, SkuRefusal, NetworkPolicies> = {
  category: 'sku',
  initial: initialSku,
  evolve: evolveSku,
  commands: SkuCommand,
  decide: decideSku,
  schemaVersion: 1,
  read: currentReader(SkuEvent.options, 1),
};

export const accountAggregate: Aggregate<
  AccountState,
  AccountCommand,
  AccountEvent,
  AccountRefusal,
  NetworkPolicies
> = {
  category: 'account',
  initial: initialAccount,
  evolve: evolveAccount,
  commands: AccountCommand,
  decide: decideAccount,
  schemaVersion: 1,
  read: currentReader(AccountEvent.options, 1),
};

export const ledgerAggregate: Aggregate<
  AmazonLedgerState,
  AmazonLedgerCommand,
  AmazonLedgerEvent,
  AmazonLedgerRefusal,
  NetworkPolicies
> = {
  category: 'ledger',
  initial: initialAmazonLedger,
  evolve: evolveLedger,
  commands: AmazonLedgerCommand,
  decide: decideLedger,
  schemaVersion: 1,
  read: currentReader(AmazonLedgerEvent.options, 1),
};

export const chargeAggregate: Aggregate<
  ReportedChargeState,
  ReportedChargeCommand,
  ReportedChargeEvent,
  ReportedChargeRefusal,
  NetworkPolicies
> = {
  category: 'charge',
  initial: initialReportedCharge,
  evolve: evolveReportedCharge,
  commands: ReportedChargeCommand,
  decide: decideReportedCharge,
  schemaVersion: 1,
  read: currentReader(ReportedChargeEvent.options, 1),
};

export const disputeAggregate: Aggregate<
  DisputeState,
  DisputeCommand,
  DisputeEvent,
  DisputeRefusal,
  NetworkPolicies
> = {
  category: 'dispute',
  initial: initialDispute,
  evolve: evolveDispute,
  commands: DisputeCommand,
  decide: decideDispute,
  schemaVersion: 1,
  read: currentReader(DisputeEvent.options, 1),
};

export const awdAggregate: Aggregate<AwdState, AwdCommand, AwdEvent, AwdRefusal, NetworkPolicies> = {
  category: 'awd',
  initial: initialAwd,
  evolve: evolveAwd,
  commands: AwdCommand,
  decide: decideAwd,
  schemaVersion: 1,
  read: currentReader(AwdEvent.options, 1),
  timeless: ['AwdStockOpened'],
};

/** All there are, by the category of their streams. */
export const aggregates = {
  plan: planAggregate,
  shipment: shipmentAggregate,
  stock: stockAggregate,
  ledger: ledgerAggregate,
  sku: skuAggregate,
  account: accountAggregate,
  charge: chargeAggregate,
  dispute: disputeAggregate,
  awd: awdAggregate,
} satisfies Aggregates<NetworkPolicies> & { readonly [Of in Category]: object };

/** The engine's write side, for these aggregates. */
export type NetworkCommandHandler = CommandHandler<NetworkPolicies>;
