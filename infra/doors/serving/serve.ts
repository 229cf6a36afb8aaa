import type { DestinationStream } from 'pino';
import { httpLogger } from '#infra/doors/http/httpLog';
import { Metrics } from '#infra/doors/http/metrics';
import { isLoopback } from '#infra/doors/http/ownOrigin';
import { httpServer } from '#infra/doors/http/server';
import { KeyRing } from '#infra/doors/keys/keyRing';
import { Failed } from '#infra/doors/problems/failed';
import { AppendHealth } from '#infra/doors/serving/appendHealth';
import { closeGracefully } from '#infra/doors/serving/closeGracefully';
import { listen } from '#infra/doors/serving/listen';
import { logFollowers } from '#infra/doors/serving/logFollowers';
import { logRelayNote } from '#infra/doors/serving/logRelayNote';
import { openNatsDoor } from '#infra/doors/serving/natsDoor';
import { reasonsNotReady, registerLagGauge } from '#infra/doors/serving/readiness';
import { reportUserInput } from '#infra/doors/serving/reportUserInput';
import { trackConnections } from '#infra/doors/serving/trackConnections';
import type { LadingSystem } from '#infra/main/assembleLading';
import { soleLeadership } from '#services/engine/leadership/soleLeadership';
import type { EventStore } from '#services/engine/ports/eventStore';

export interface ServeOptions {
  /** Default: this machine only. Any other needs API keys. */
  readonly host?: string;
  /** Default: 4780; 0 for any that is free. */
  readonly port?: number;
  /** Where events are relayed to, `nats://…`. */
  readonly nats?: string;
  /** Whether other processes can serve the same store. */
  readonly isShared?: boolean;
  /** Whether policies and deadlines are worked off here, where another process does not already. Default: yes. */
  readonly reacts?: boolean;
  /** Why the store takes no more appends until it is opened again, where that is so. */
  readonly storeTrouble?: () => string | undefined;
  readonly log?: { readonly level: string; readonly destination: DestinationStream };
  readonly requestsPerSecond?: number;
}

export interface Serving {
  /** `http://127.0.0.1:4780`. */
  readonly url: string;
  /** Takes no new request, answers those that have arrived, and closes all but the store, within 10 s. */
  stop(): Promise<void>;
}

/**
 * Serves a data directory over HTTP until it is stopped. Meanwhile policies, deadlines and read models follow its log, and
 * the log is relayed to NATS where `nats` is given.
 *
 * @throws Failed where other machines could reach it without API keys, or where it cannot listen
 */
export async function serve(
  lading: LadingSystem<EventStore>,
  {
    host = '127.0.0.1',
    port = 4780,
    nats: natsUrl,
    isShared = false,
    reacts = true,
    storeTrouble = () => undefined,
    ...http
  }: ServeOptions = {},
): Promise<Serving> {
  const { directory, store, watched } = lading;
  const keys = new KeyRing(directory);
  if (!isLoopback(host) && !keys.isNeeded) throw keysNeeded(host);

  const log = httpLogger(http.log?.level ?? 'silent', http.log?.destination ?? process.stderr);
  const nats =
    natsUrl === undefined
      ? undefined
      : await reportUserInput(() =>
          openNatsDoor(natsUrl, { store, directory, isShared, onNote: (note) => logRelayNote(log, note) }),
        );
  const leadership = reacts ? (nats?.leadership ?? soleLeadership) : undefined;
  const followers = logFollowers(lading, leadership, nats, (follower, error) =>
    log.error({ follower, err: error }, 'stopped following the log, and begins again'),
  );

  const metrics = new Metrics();
  const health = new AppendHealth();
  watched.watch((append) => {
    metrics.recordAppend(append);
    health.observe(append);
  });
  registerLagGauge(metrics, store, followers);

  const ending = new AbortController();
  const app = await httpServer(lading, {
    ...http,
    keys,
    metrics,
    draining: ending.signal,
    notReady: () => reasonsNotReady(store, followers, [storeTrouble(), health.trouble]),
  });
  const connections = trackConnections(app.server);
  const url = await listen(app, { host, port }).catch(async (error: unknown) => {
    await nats?.close();
    throw error;
  });
  const following = followers.map(({ follower }) => follower.run(ending.signal));
  log.info({ url, keys: keys.isNeeded, nats: nats !== undefined }, 'serving');

  return {
    url,
    async stop() {
      ending.abort();
      await closeGracefully(app, connections);
      await Promise.all(following);
      await nats?.close();
      log.info({}, 'stopped');
    },
  };
}

const keysNeeded = (host: string): Failed =>
  new Failed({
    type: 'keys-needed',
    title: `${host} can be reached from other machines, and there are no API keys`,
    advice: 'make one first: `lading keys add <name> --role admin`; or serve on 127.0.0.1 only',
    kind: 'invalid-input',
  });
