import type { Decision } from '#domain/aggregate/decision';
import type { StockRefusal } from '#domain/inventory/stock/commands';
import type { StockEvent } from '#domain/inventory/stock/events';

export type StockDecision = Decision<StockEvent, StockRefusal>;
