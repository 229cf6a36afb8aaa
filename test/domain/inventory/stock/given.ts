import type { CommandOf } from '#domain/inventory/stock/commands';
import { decide } from '#domain/inventory/stock/decide';
import type { StockEvent, StockFact } from '#domain/inventory/stock/events';
import { evolve, initialStock } from '#domain/inventory/stock/state';
import type { Movement } from '#domain/inventory/stock/values';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialStock, evolve, decide });

export const blueInUs = { sellerId: 'A2SELLER', network: 'US', msku: 'MUG-BLUE' } as const;
export const blueInUsBySeller = { ...blueInUs, source: 'seller' } as const;

export const opened: StockEvent = { type: 'StockOpened', ...blueInUs };

export const movement = (
  eventType: Movement['eventType'],
  quantity: number,
  more: Partial<Movement> = {},
): Movement => ({ eventType, quantity, disposition: 'SELLABLE', fulfillmentCenter: 'ONT8', ...more });

export const moved = (
  row: Movement,
  more: Partial<StockFact<'UnitsMoved'>> = {},
): StockFact<'UnitsMoved'> => ({
  type: 'UnitsMoved',
  ...row,
  source: 'seller',
  flags: [],
  ...more,
});

export const record = (...movements: readonly Movement[]): CommandOf<'RecordMovements'> => ({
  type: 'RecordMovements',
  ...blueInUsBySeller,
  movements,
});

export const adjust = (
  reason: string,
  quantity: number,
  more: Partial<CommandOf<'AdjustUnits'>> = {},
): CommandOf<'AdjustUnits'> => ({
  type: 'AdjustUnits',
  ...blueInUsBySeller,
  reason,
  quantity,
  fulfillmentCenter: 'ONT8',
  ...more,
});

export const ordered = (quantity: number): StockFact<'RemovalOrdered'> => ({
  type: 'RemovalOrdered',
  removalOrderId: 'RM-1',
  removalType: 'RETURN',
  quantity,
  disposition: 'SELLABLE',
  source: 'seller',
});

export const progress = (
  units: Partial<Pick<CommandOf<'ProgressRemoval'>, 'shipped' | 'disposed' | 'cancelled' | 'from'>>,
): CommandOf<'ProgressRemoval'> => ({
  type: 'ProgressRemoval',
  ...blueInUsBySeller,
  removalOrderId: 'RM-1',
  shipped: 0,
  disposed: 0,
  cancelled: 0,
  ...units,
});
