import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SkuCommand } from '#domain/catalog/sku/commands';
import { decide } from '#domain/catalog/sku/decide';
import { SkuEvent } from '#domain/catalog/sku/events';
import { skuLifecycle } from '#domain/catalog/sku/lifecycle';
import { evolve, initialSku, type SkuState } from '#domain/catalog/sku/state';
import * as commands from '#test/domain/catalog/sku/commands';
import { byAmazon } from '#test/domain/catalog/sku/facts';
import { Coverage } from '#test/domain/coverage';

const store = fc.constantFrom('US', 'CA', 'MX');
const command: fc.Arbitrary<SkuCommand> = fc.oneof(
  fc.constantFrom<SkuCommand>(
    commands.register,
    { ...commands.register, fnsku: 'X001MUGNEW' },
    commands.identify,
    commands.measure,
    { type: 'RecordMeasurement', ...byAmazon },
    commands.determine,
    commands.reprice,
  ),
  fc.record({
    type: fc.constant('CreateListing'),
    marketplace: store,
    fulfillment: fc.constantFrom('AMAZON', 'SELLER'),
  }),
  fc.record({ type: fc.constant('DeleteListing'), marketplace: store }),
  fc.record({ type: fc.constant('SetSellerFulfilledQuantity'), quantity: fc.nat({ max: 2 }) }),
);
const recorded = new Map<string, number>();
const coverage = new Coverage(SkuCommand, SkuEvent);

function step(state: SkuState, asked: SkuCommand): SkuState {
  const decision = decide(asked, state);
  if (!decision.accepted) return state;
  coverage.accepted(asked, decision.events);
  const next = decision.events.reduce((before: SkuState, event) => {
    expect(skuLifecycle.after(before.status, event.type), `${event.type} in ${before.status}`).toBeDefined();
    expect(SkuEvent.parse(event)).toEqual(event);
    recorded.set(event.type, (recorded.get(event.type) ?? 0) + 1);
    return evolve(before, event);
  }, state);
  const again = decide(asked, next);
  expect(again.accepted ? again.events : [], `${asked.type}, asked again`).toEqual([]);
  return next;
}

describe('any walk over the commands of a SKU', () => {
  it('records only lawful facts, in their own schema, none when asked again, and every kind', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 10, maxLength: 25 }), (asked) => {
        asked.reduce(step, initialSku);
      }),
      { numRuns: 300, seed: 20_260_308 },
    );
    for (const fact of skuLifecycle.facts) expect(recorded.get(fact) ?? 0, fact).toBeGreaterThan(20);
    expect(coverage.missing()).toEqual([]);
  });
});
