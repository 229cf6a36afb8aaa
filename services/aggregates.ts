import type { AccountCommand, AccountRefusal } from '#domain/account/commands';
import { decide as decideAccount } from '#domain/account/decide';
import { AccountEvent } from '#domain/account/events';
import { type AccountState, evolve as evolveAccount, initialAccount } from '#domain/account/state';
import type { AwdCommand, AwdRefusal } from '#domain/awd/commands';
import { decide as decideAwd } from '#domain/awd/decide';
import { AwdEvent } from '#domain/awd/events';
import { type AwdState, evolve as evolveAwd, initialAwd } from '#domain/awd/state';
import type { ChargeCommand, ChargeRefusal } from '#domain/charge/commands';
import { decide as decideCharges } from '#domain/charge/decide';
import { ChargeEvent } from '#domain/charge/events';
import { type ChargesState, evolve as evolveCharges, initialCharges } from '#domain/charge/state';
import type { DisputeCommand, DisputeRefusal } from '#domain/dispute/commands';
import { decide as decideDispute } from '#domain/dispute/decide';
import { DisputeEvent } from '#domain/dispute/events';
import { type DisputeState, evolve as evolveDispute, initialDispute } from '#domain/dispute/state';
import type { LedgerCommand, LedgerRefusal } from '#domain/ledger/commands';
import { decide as decideLedger } from '#domain/ledger/decide';
import { LedgerEvent } from '#domain/ledger/events';
import { evolve as evolveLedger, initialLedger, type LedgerState } from '#domain/ledger/state';
import type { PlanCommand, PlanRefusal } from '#domain/plan/commands';
import { decide as decidePlan } from '#domain/plan/decide';
import { PlanEvent } from '#domain/plan/events';
import { evolve as evolvePlan, initialPlan, type PlanState } from '#domain/plan/state';
import type { ShipmentCommand, ShipmentRefusal } from '#domain/shipment/commands';
import { decide as decideShipment } from '#domain/shipment/decide';
import { ShipmentEvent } from '#domain/shipment/events';
import { evolve as evolveShipment, initialShipment, type ShipmentState } from '#domain/shipment/state';
import type { SkuCommand, SkuRefusal } from '#domain/sku/commands';
import { decide as decideSku } from '#domain/sku/decide';
import { SkuEvent } from '#domain/sku/events';
import { evolve as evolveSku, initialSku, type SkuState } from '#domain/sku/state';
import type { StockCommand, StockRefusal } from '#domain/stock/commands';
import { decide as decideStock } from '#domain/stock/decide';
import { StockEvent } from '#domain/stock/events';
import { evolve as evolveStock, initialStock, type StockState } from '#domain/stock/state';
import type { Aggregate } from '#services/aggregate';
import { currentReader } from '#services/handling/currentReader';

export const planAggregate: Aggregate<PlanState, PlanCommand, PlanEvent, PlanRefusal> = {
  category: 'plan',
  initial: initialPlan,
  evolve: evolvePlan,
  decide: decidePlan,
  schemaVersion: 1,
  read: currentReader(PlanEvent.options, 1),
};

export const shipmentAggregate: Aggregate<ShipmentState, ShipmentCommand, ShipmentEvent, ShipmentRefusal> = {
  category: 'shipment',
  initial: initialShipment,
  evolve: evolveShipment,
  decide: decideShipment,
  schemaVersion: 1,
  read: currentReader(ShipmentEvent.options, 1),
};

export const stockAggregate: Aggregate<StockState, StockCommand, StockEvent, StockRefusal> = {
  category: 'stock',
  initial: initialStock,
  evolve: evolveStock,
  decide: decideStock,
  schemaVersion: 1,
  read: currentReader(StockEvent.options, 1),
};

export const skuAggregate: Aggregate<SkuState, SkuCommand, SkuEvent, SkuRefusal> = {
  category: 'sku',
  initial: initialSku,
  evolve: evolveSku,
  decide: decideSku,
  schemaVersion: 1,
  read: currentReader(SkuEvent.options, 1),
};

export const accountAggregate: Aggregate<AccountState, AccountCommand, AccountEvent, AccountRefusal> = {
  category: 'account',
  initial: initialAccount,
  evolve: evolveAccount,
  decide: decideAccount,
  schemaVersion: 1,
  read: currentReader(AccountEvent.options, 1),
};

export const ledgerAggregate: Aggregate<LedgerState, LedgerCommand, LedgerEvent, LedgerRefusal> = {
  category: 'ledger',
  initial: initialLedger,
  evolve: evolveLedger,
  decide: decideLedger,
  schemaVersion: 1,
  read: currentReader(LedgerEvent.options, 1),
};

export const chargeAggregate: Aggregate<ChargesState, ChargeCommand, ChargeEvent, ChargeRefusal> = {
  category: 'charge',
  initial: initialCharges,
  evolve: evolveCharges,
  decide: decideCharges,
  schemaVersion: 1,
  read: currentReader(ChargeEvent.options, 1),
};

export const disputeAggregate: Aggregate<DisputeState, DisputeCommand, DisputeEvent, DisputeRefusal> = {
  category: 'dispute',
  initial: initialDispute,
  evolve: evolveDispute,
  decide: decideDispute,
  schemaVersion: 1,
  read: currentReader(DisputeEvent.options, 1),
};

export const awdAggregate: Aggregate<AwdState, AwdCommand, AwdEvent, AwdRefusal> = {
  category: 'awd',
  initial: initialAwd,
  evolve: evolveAwd,
  decide: decideAwd,
  schemaVersion: 1,
  read: currentReader(AwdEvent.options, 1),
};

/** All there are: what the facts of a log are read with. */
export const aggregates = [
  planAggregate,
  shipmentAggregate,
  stockAggregate,
  ledgerAggregate,
  skuAggregate,
  accountAggregate,
  chargeAggregate,
  disputeAggregate,
  awdAggregate,
];
