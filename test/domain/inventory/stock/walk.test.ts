import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandOf, StockCommand } from '#domain/inventory/stock/commands';
import { decide } from '#domain/inventory/stock/decide';
import { StockEvent } from '#domain/inventory/stock/events';
import { stockLifecycle } from '#domain/inventory/stock/lifecycle';
import { evolve, initialStock, type StockState } from '#domain/inventory/stock/state';
import { Coverage } from '#test/domain/coverage';
import { adjust, blueInUsBySeller, movement, progress, record } from '#test/domain/inventory/stock/given';

const units = fc.integer({ min: 1, max: 6 });
const removalOrderId = fc.constantFrom('RM-1', 'RM-2', 'RM-3');
const hold = fc.record({
  reservedFor: fc.constantFrom('PROCESSING', 'CUSTOMER_ORDER'),
  quantity: units,
  referenceId: fc.constantFrom('112-1', '112-2'),
});
const search = fc.record({ term: fc.constantFrom('SHORT', 'MID'), quantity: units });
const share = fc.constantFrom(0, 0, 1, 2, 6);

const command: fc.Arbitrary<StockCommand> = fc.oneof(
  fc
    .tuple(fc.constantFrom('Shipments', 'CustomerReturns', 'Receipts'), fc.integer({ min: -5, max: 5 }))
    .map(([eventType, quantity]) => record(movement(eventType, quantity, { referenceId: '112-1' }))),
  fc.tuple(fc.constantFrom('E', 'F', 'M'), units).map(([reason, quantity]) => adjust(reason, quantity)),
  units.map(
    (quantity): CommandOf<'TransferUnits'> => ({
      type: 'TransferUnits',
      ...blueInUsBySeller,
      ...{ quantity, disposition: 'SELLABLE', from: 'ONT8', into: 'PHX7' },
    }),
  ),
  hold.map((held): CommandOf<'ReserveUnits'> => ({ type: 'ReserveUnits', ...blueInUsBySeller, ...held })),
  hold.map((held): CommandOf<'ReleaseUnits'> => ({ type: 'ReleaseUnits', ...blueInUsBySeller, ...held })),
  search.map(
    (searched): CommandOf<'OpenResearch'> => ({ type: 'OpenResearch', ...blueInUsBySeller, ...searched }),
  ),
  search.map(
    (searched): CommandOf<'CloseResearch'> => ({ type: 'CloseResearch', ...blueInUsBySeller, ...searched }),
  ),
  fc.tuple(removalOrderId, units).map(
    ([id, quantity]): CommandOf<'OrderRemoval'> => ({
      type: 'OrderRemoval',
      ...blueInUsBySeller,
      ...{ removalOrderId: id, removalType: 'RETURN', quantity, disposition: 'SELLABLE' },
    }),
  ),
  removalOrderId.map(
    (id): CommandOf<'StartRemoval'> => ({ type: 'StartRemoval', ...blueInUsBySeller, removalOrderId: id }),
  ),
  fc.tuple(removalOrderId, share, share, share).map(([id, shipped, disposed, cancelled]) => ({
    ...progress({ shipped, disposed, cancelled }),
    removalOrderId: id,
  })),
  fc
    .tuple(removalOrderId, units)
    .map(([id, cancelled]) => ({ ...progress({ cancelled }), removalOrderId: id })),
  fc.tuple(fc.constantFrom('R-1', 'R-2'), share).map(
    ([reimbursementId, cash]): CommandOf<'RecordReimbursement'> => ({
      type: 'RecordReimbursement',
      ...blueInUsBySeller,
      ...{ reimbursementId, cash, inventory: 0, reason: 'Lost_Warehouse' },
    }),
  ),
);
const coverage = new Coverage(StockCommand, StockEvent);

function step(state: StockState, asked: StockCommand): StockState {
  const decision = decide(asked, state);
  if (!decision.accepted) return state;
  coverage.accepted(asked, decision.events);
  return decision.events.reduce((before: StockState, event) => {
    expect(
      stockLifecycle.after(before.status, event.type),
      `${event.type} in ${before.status}`,
    ).toBeDefined();
    expect(StockEvent.parse(event)).toEqual(event);
    return evolve(before, event);
  }, state);
}

describe('any walk over the commands of a stock', () => {
  it('records only lawful facts, in their own schema, and every kind', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 10, maxLength: 30 }), (asked) => {
        asked.reduce(step, initialStock);
      }),
      { numRuns: 300, seed: 20_260_725 },
    );
    expect(coverage.missing()).toEqual([]);
  });
});
