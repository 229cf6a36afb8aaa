import { lookup } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { connect as connectTcp } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import type { Endpoint, Tls } from '#infra/stores/eventstoredb/connectionString';

export type UnreachableReason =
  | 'name'
  | 'refused'
  | 'silent'
  | 'tls-wanted'
  | 'tls-not-spoken'
  | 'certificate';

/** Why no connection can be made to an endpoint, as the client is told to make it; nothing when one can. */
export async function probe(
  endpoint: Endpoint,
  tls: Tls,
  timeout: number,
): Promise<UnreachableReason | undefined> {
  const { host } = endpoint;
  if (!(await lookup(host).catch(() => undefined))) return 'name';
  const refused = await failureOf(connectTcp(endpoint), 'connect', timeout);
  if (refused) return refused === 'ECONNREFUSED' ? 'refused' : 'silent';
  const failed = await handshakeFailure({ ...endpoint, rejectUnauthorized: false }, timeout);
  const speaksTls = failed === undefined || /ALERT/.test(failed);
  if (!tls.isWanted) return speaksTls ? 'tls-wanted' : undefined;
  if (!speaksTls) return 'tls-not-spoken';
  const trusted = tls.authorities === undefined ? {} : { ca: readFileSync(tls.authorities) };
  return (await handshakeFailure({ ...endpoint, ...trusted }, timeout)) ? 'certificate' : undefined;
}

const handshakeFailure = (options: ConnectionOptions, timeout: number): Promise<string | undefined> =>
  failureOf(connectTls({ ...options, ALPNProtocols: ['h2'] }), 'secureConnect', timeout);

/** The code of what went wrong; nothing when the event came. */
function failureOf(
  socket: ReturnType<typeof connectTcp>,
  event: 'connect' | 'secureConnect',
  timeout: number,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  socket.setTimeout(timeout, () => resolve('ETIMEDOUT'));
  socket.once(event, () => resolve(undefined));
  socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
  socket.once('close', () => resolve('ECONNRESET'));
  return promise.finally(() => socket.destroy());
}
