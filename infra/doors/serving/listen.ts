import type { FastifyInstance } from 'fastify';
import { Failed } from '#infra/doors/problems/failed';

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such name',
};

/** Listens, and returns the URL. @throws Failed where it cannot listen; the server is then closed */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const reason = error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined;
    if (reason === undefined) throw error;
    throw new Failed({
      type: 'address-unavailable',
      title: `cannot listen on ${host}, port ${port}: ${reason}`,
      advice: 'name another with --host and --port; --port 0 takes any that is free',
      kind: 'unavailable',
    });
  }
}
