import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountCommand } from '#domain/catalog/account/commands';
import { decide } from '#domain/catalog/account/decide';
import { AccountEvent } from '#domain/catalog/account/events';
import { accountLifecycle } from '#domain/catalog/account/lifecycle';
import { type AccountState, evolve, initialAccount } from '#domain/catalog/account/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import type { Instant } from '#domain/values/instant';
import * as commands from '#test/domain/catalog/account/commands';
import { Coverage } from '#test/domain/coverage';

const command = fc.constantFrom<AccountCommand>(
  commands.register,
  commands.downgrade,
  { ...commands.downgrade, sellingPlan: 'PROFESSIONAL' },
  commands.join,
  { ...commands.join, marketplace: 'MX' },
  commands.leave,
  commands.tellCanada,
  commands.approve,
  { ...commands.approve, marketplace: 'CA', brand: 'Ketch' },
  commands.merge,
  commands.activeSince,
  commands.setLimit,
  { ...commands.setLimit, cubicFeet: '480.5' },
  commands.alert,
  { ...commands.alert, day: '2023-07-02' },
  commands.listAged,
);
const circumstances = { now: '2026-03-02T12:00:00.000Z' as Instant, policies: amazonPolicies };
const recorded = new Map<string, number>();
const coverage = new Coverage(AccountCommand, AccountEvent);

function step(state: AccountState, asked: AccountCommand): AccountState {
  const decision = decide(asked, state, circumstances);
  if (!decision.accepted) return state;
  coverage.accepted(asked, decision.events);
  const next = decision.events.reduce((before: AccountState, event) => {
    const follows = accountLifecycle.after(before.status, event.type);
    expect(follows, `${event.type} in ${before.status}`).toBeDefined();
    expect(AccountEvent.parse(event)).toEqual(event);
    recorded.set(event.type, (recorded.get(event.type) ?? 0) + 1);
    return evolve(before, event);
  }, state);
  const again = decide(asked, next, circumstances);
  expect(again.accepted ? again.events : [], `${asked.type}, asked again`).toEqual([]);
  if (next.status !== 'none') expectLawful(next);
  return next;
}

/** Whatever was asked: the home store is there, more stores are a professional's, and what the US approved all have. */
function expectLawful({
  stores,
  homeMarketplace,
  sellingPlan,
  brands,
}: Exclude<AccountState, { status: 'none' }>) {
  expect(stores[0]).toBe(homeMarketplace);
  if (stores.length > 1) expect(sellingPlan).toBe('PROFESSIONAL');
  for (const approved of brands.values()) {
    expect(new Set(approved).size).toBe(approved.length);
    if (approved.includes('US')) expect(stores.filter((store) => !approved.includes(store))).toEqual([]);
  }
}

describe('any walk over the commands of an account', () => {
  it('records only lawful facts, in their own schema, none when asked again, and every kind', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 20, maxLength: 40 }), (asked) => {
        asked.reduce(step, initialAccount);
      }),
      { numRuns: 300, seed: 20_260_302 },
    );
    for (const fact of accountLifecycle.facts) expect(recorded.get(fact) ?? 0, fact).toBeGreaterThan(20);
    // Always refused: accounts cannot be merged.
    expect(coverage.missing()).toEqual(['MergeAccounts']);
  });
});
