import type { Metrics } from '#infra/doors/http/metrics';
import { lag } from '#infra/doors/serving/lag';
import type { LogFollower } from '#infra/doors/serving/logFollowers';
import type { EventStore } from '#services/engine/ports/eventStore';

/** How many events behind the log a follower that serves reads may be. */
const mostBehind = 1_000;

/** Why a load balancer should send this process no requests; empty when it is ready. */
export async function reasonsNotReady(
  store: Pick<EventStore, 'readAll'>,
  followers: readonly LogFollower[],
  storeTroubles: readonly (string | undefined)[],
): Promise<readonly string[]> {
  const behind = await Promise.all(
    followers.filter(({ servesReads }) => servesReads).map((each) => followerTrouble(store, each)),
  );
  return [...storeTroubles, ...behind].filter((each) => each !== undefined);
}

async function followerTrouble(
  store: Pick<EventStore, 'readAll'>,
  { follower, reached }: LogFollower,
): Promise<string | undefined> {
  if (follower.trouble !== undefined) return `${follower.name}: ${follower.trouble}`;
  try {
    const at = await reached();
    if (at === 'standby' || (await lag(store, at, mostBehind)) < mostBehind) return undefined;
    return `${follower.name}: ${mostBehind} events behind, or more`;
  } catch (error) {
    return `${follower.name}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Measures at each scrape how far each follower is behind the log. One that fails to answer gets no figure. */
export function registerLagGauge(
  metrics: Metrics,
  store: Pick<EventStore, 'readAll'>,
  followers: readonly LogFollower[],
): void {
  const help = 'Events of the log that a follower has not seen yet; 10000 stands for more too';
  metrics.gauge('lading_follower_lag_events', help, ['follower'], async (gauge) => {
    gauge.reset();
    for (const { follower, reached } of followers) {
      const at = await reached().catch(() => 'standby' as const);
      if (at !== 'standby') gauge.set({ follower: follower.name }, await lag(store, at));
    }
  });
}
