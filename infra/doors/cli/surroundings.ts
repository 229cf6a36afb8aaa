import { userInfo } from 'node:os';
import { type Duration, minutes } from '#domain/values/instant';
import type { Streams } from '#infra/doors/cli/terminal';
import { systemClock } from '#infra/main/systemClock';
import type { Clock } from '#services/engine/ports/clock';

/** What a program run by a person finds around itself. */
export interface Surroundings {
  readonly streams: Streams;
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly user: string;
  readonly clock: Clock;
  /** How long to wait for another process to let go of the store. */
  readonly waitForLock: Duration;
  /** Ends a command that would go on for ever. */
  readonly until: AbortSignal;
}

export const processSurroundings = (): Surroundings => ({
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
