import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '#infra/doors/http/caller';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { isOwnOrigin } from '#infra/doors/http/ownOrigin';
import { allows, type Role } from '#infra/doors/keys/apiKey';
import type { KeyRing } from '#infra/doors/keys/keyRing';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null on a route that is open to all. */
    caller: Caller | null;
  }
  interface FastifyContextConfig {
    /** The role that a caller needs; a route without one is open to all. */
    readonly role?: Role;
  }
}

/** Refuses each request whose caller has not got the role that its route needs. */
export function enforceAccess(app: FastifyInstance, keys: KeyRing, sellerWithoutKeys: string): void {
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    const { role } = request.routeOptions.config;
    if (role === undefined) return;
    if (!keys.isNeeded) {
      if (!isOwnOrigin(request)) throw foreignOrigin;
      request.caller = { sellerId: sellerWithoutKeys, role: 'admin', actor: 'http' };
      return;
    }
    const caller = findCaller(request, keys);
    if (caller === undefined) {
      reply.header('www-authenticate', 'Bearer');
      throw unauthorized;
    }
    if (!allows(caller.role, role)) throw forbidden(caller.role, role);
    request.caller = caller;
  });
}

/** The caller, on a route that is not open to all. */
export function callerOf({ caller }: FastifyRequest): Caller {
  if (caller === null) throw unauthorized;
  return caller;
}

function findCaller({ headers }: FastifyRequest, keys: KeyRing): Caller | undefined {
  const [, text] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  const key = text === undefined ? undefined : keys.find(text);
  return key && { sellerId: key.sellerId, role: key.role, actor: `key:${key.name}` };
}

const unauthorized = new HttpProblem(
  {
    type: 'unauthorized',
    title: 'no valid API key was shown',
    advice: 'send `Authorization: Bearer <key>`; `lading keys add` makes one',
    kind: 'refused',
  },
  401,
);

const foreignOrigin = new HttpProblem(
  {
    type: 'foreign-origin',
    title: 'without API keys only this machine is answered, and no page of another site',
    advice: 'ask for http://127.0.0.1 or http://localhost, or make a key with `lading keys add`',
    kind: 'refused',
  },
  403,
);

const forbidden = (role: Role, needed: Role): HttpProblem =>
  new HttpProblem(
    {
      type: 'forbidden',
      title: `this key may ${role}, and this needs ${needed}`,
      advice: `use a key with the role ${needed}`,
      kind: 'refused',
    },
    403,
  );
