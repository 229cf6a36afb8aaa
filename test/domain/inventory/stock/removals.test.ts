import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#domain/inventory/stock/decide';
import type { StockFact } from '#domain/inventory/stock/events';
import { unitsInProcess } from '#domain/inventory/stock/removal';
import { evolve, initialStock, type StockState } from '#domain/inventory/stock/state';
import {
  blueInUsBySeller,
  given,
  moved,
  movement,
  opened,
  ordered,
  progress,
} from '#test/domain/inventory/stock/given';

const started: StockFact<'RemovalProcessingStarted'> = {
  type: 'RemovalProcessingStarted',
  removalOrderId: 'RM-1',
  source: 'seller',
};
const progressed = (
  shipped: number,
  disposed: number,
  cancelled: number,
): StockFact<'RemovalProgressed'> => ({
  type: 'RemovalProgressed',
  removalOrderId: 'RM-1',
  shipped,
  disposed,
  cancelled,
  source: 'seller',
});
const completed = { type: 'RemovalCompleted', removalOrderId: 'RM-1' } as const;
const cancelled = { type: 'RemovalCancelled', removalOrderId: 'RM-1' } as const;
const start = { type: 'StartRemoval', ...blueInUsBySeller, removalOrderId: 'RM-1' } as const;

describe('a removal order', () => {
  it('is ordered once', () => {
    const { type: _, ...order } = ordered(5);
    given(opened)
      .when({ type: 'OrderRemoval', ...blueInUsBySeller, ...order })
      .records(ordered(5));
    given(opened, ordered(5))
      .when({ type: 'OrderRemoval', ...blueInUsBySeller, ...order })
      .refuses({ reason: 'removal-exists', removalOrderId: 'RM-1' });
  });

  it('is in process with its first unit that leaves, and complete with its last', () => {
    given(opened, ordered(5))
      .when(progress({ shipped: 3 }))
      .records(started, progressed(3, 0, 0));
    given(opened, ordered(5), started, progressed(3, 0, 0))
      .when(progress({ disposed: 1, cancelled: 1 }))
      .records(progressed(0, 1, 1), completed);
  });

  it('is cancelled with its last unit, if every one was', () => {
    given(opened, ordered(5))
      .when(progress({ cancelled: 2 }))
      .records(progressed(0, 0, 2));
    given(opened, ordered(5), progressed(0, 0, 2))
      .when(progress({ cancelled: 3 }))
      .records(progressed(0, 0, 3), cancelled);
  });

  it('starts once', () => {
    given(opened, ordered(5)).when(start).records(started);
    given(opened, ordered(5), started).when(start).records();
  });

  it('moves stock only where it is told from where', () => {
    const from = { fulfillmentCenter: 'ONT8', disposition: 'DEFECTIVE' } as const;
    given(opened, ordered(5), started)
      .when(progress({ shipped: 3, disposed: 2, from }))
      .records(
        progressed(3, 2, 0),
        moved(movement('VendorReturns', -3, { ...from, referenceId: 'RM-1' })),
        moved(movement('Adjustments', -2, { ...from, reason: 'D', referenceId: 'RM-1' })),
        completed,
      );
  });

  it('is refused more units than it has left, and any once it has ended', () => {
    given(opened, ordered(5), started, progressed(3, 0, 0))
      .when(progress({ shipped: 3 }))
      .refuses({ reason: 'more-than-ordered', removalOrderId: 'RM-1', left: 2, asked: 3 });
    given(opened, ordered(1), progressed(0, 0, 1), cancelled)
      .when(progress({ shipped: 1 }))
      .refuses({
        reason: 'removal-not-possible-now',
        removalOrderId: 'RM-1',
        status: 'cancelled',
        command: 'ProgressRemoval',
      });
    given(opened, ordered(5)).when(progress({})).refuses({ reason: 'no-units' });
  });

  it('has to be known', () => {
    given(opened).when(start).refuses({ reason: 'removal-unknown', removalOrderId: 'RM-1', known: [] });
  });

  it('always has requested what was cancelled, disposed of, shipped and is in process', () => {
    const units = fc.integer({ min: 0, max: 6 });
    const steps = fc.array(fc.record({ shipped: units, disposed: units, cancelled: units }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), steps, (requested, all) => {
        let state: StockState = [opened, ordered(requested)].reduce(evolve, initialStock);
        for (const step of all) {
          const decision = decide(progress(step), state);
          if (decision.accepted) state = decision.events.reduce(evolve, state);
          const removal = state.status === 'open' ? state.removals.get('RM-1') : undefined;
          if (removal === undefined) throw new Error('it was ordered');
          const left = unitsInProcess(removal);
          expect(removal.shipped + removal.disposed + removal.cancelled + left).toBe(requested);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left === 0).toBe(removal.status === 'completed' || removal.status === 'cancelled');
        }
      }),
      { seed: 20260301, numRuns: 300 },
    );
  });
});
