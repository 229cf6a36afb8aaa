import type { FastifyRequest } from 'fastify';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address is of this machine alone. */
export const isLoopback = (host: string): boolean =>
  loopback.has(host) || host === '::1' || /^127\./.test(host);

/**
 * Whether a request without a key comes from this machine's user: a page of another site, opened in a browser here, must
 * not be able to ask in their name, neither across origins nor by a name that resolves to this machine.
 */
export function isOwnOrigin({ headers, host }: FastifyRequest): boolean {
  const name = host.replace(/:\d+$/, '');
  if (!isLoopback(name)) return false;
  const { origin } = headers;
  return (origin === undefined || origin === `http://${host}`) && headers['sec-fetch-site'] !== 'cross-site';
}
