import type { Decision } from '#domain/decision';
import type { StockRefusal } from '#domain/stock/commands';
import type { StockEvent } from '#domain/stock/events';

export type StockDecision = Decision<StockEvent, StockRefusal>;
