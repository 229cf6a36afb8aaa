import { userInfo } from 'node:os';
import { type Duration, minutes } from '#domain/values/instant';
import type { Streams } from '#infra/doors/cli/output/terminal';
import { systemClock } from '#infra/main/systemClock';
import type { Clock } from '#services/engine/ports/clock';

/** Everything that a run takes from outside: streams, environment, user, clock. Tests give their own. */
export interface RunContext {
  readonly streams: Streams;
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly user: string;
  readonly clock: Clock;
  /** How long to wait for another process that holds the lock of the store. */
  readonly waitForLock: Duration;
  /** Ends a command that runs until it is interrupted, such as `tail --follow`. */
  readonly until: AbortSignal;
}

export const processContext = (): RunContext => ({
  streams: { out: process.stdout, err: process.stderr },
  environment: process.env,
  platform: process.platform,
  user: userName(),
  clock: systemClock,
  waitForLock: minutes(1 / 12),
  until: new AbortController().signal,
});

/** In a container a user may have a number and no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
