import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { openServedLading } from '#infra/doors/serving/openServedLading';
import { serve } from '#infra/doors/serving/serve';
import { systemClock } from '#infra/main/systemClock';

/**
 * A server to be killed, which has loaded its program before it is needed: `node serveUntilKilled.ts DIRECTORY`.
 *
 * It serves once it is told something, and says where.
 */
const [directory = ''] = process.argv.slice(2);
await once(process.stdin, 'data');
const { lading } = await openServedLading(directory, 'sqlite', { clock: systemClock, waitForLock: 5_000 });
const { url } = await serve(lading, { port: 0 });
// It comes to no end at which it would leave to the next what it has compiled.
flushCompileCache();
console.log(url);
