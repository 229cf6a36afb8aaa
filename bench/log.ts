import { Callers } from '#bench/callers';
import { planLives } from '#bench/lives';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { type Instant, instantOf } from '#domain/values/instant';
import type { SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';

const callers = 64;
const begin = Date.parse('2026-01-31T20:00:00.000Z');
const aLook = 20_000;

/**
 * Fills a store with the lives of plans and shipments, 64 at once.
 *
 * The clock goes on by 20 seconds whenever somebody looks at it: a hundred thousand events take about a month.
 */
export async function fillLog(
  store: SqliteStore,
  events: number,
): Promise<{ readonly count: number; readonly middle: Instant }> {
  let looks = 0;
  const clock = () => instantOf(begin + aLook * looks++);
  const asking = new Callers(
    createCommandHandler({ store, clock, policies: amazonPolicies }),
    callers,
    planLives,
    clock,
  );
  const count = () => Number(store.info.head ?? 0);
  while (count() < events) await asking.run(callers * 10);
  return { count: count(), middle: instantOf(begin + (aLook * looks) / 2) };
}
