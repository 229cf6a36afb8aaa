import { userInfo } from 'node:os';
import type { Streams } from '#infra/cli/terminal';
import { systemClock } from '#infra/systemClock';
import type { Clock } from '#services/ports/clock';

/** What a program run by a person finds around itself. */
export interface Surroundings {
  readonly streams: Streams;
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly user: string;
  readonly clock: Clock;
}

export const processSurroundings = (): Surroundings => ({
  streams: { out: process.stdout, err: process.stderr },
  input: process.stdin,
  environment: process.env,
  platform: process.platform,
  user: userName(),
  clock: systemClock,
});

/** In a container a user may have a number and no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
