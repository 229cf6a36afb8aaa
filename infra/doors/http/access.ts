import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '#infra/doors/http/caller';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { isOwnOrigin } from '#infra/doors/http/ownOrigin';
import { allows, type Role } from '#infra/doors/keys/apiKey';
import type { KeyRing } from '#infra/doors/keys/keyRing';

declare module 'fastify' {
  interface FastifyRequest {
    /** Nobody on a route that is open to all. */
    principal: Caller | null;
  }
  interface FastifyContextConfig {
    /** What whoever asks must be allowed; without it the route is open to all. */
    readonly role?: Role;
  }
}

/** Lets nobody through to a route that has a role who has not got it. */
export function enforceAccess(app: FastifyInstance, keys: KeyRing, sellerWithoutKeys: string): void {
  app.decorateRequest('principal', null);
  app.addHook('onRequest', async (request, reply) => {
    const { role } = request.routeOptions.config;
    if (role === undefined) return;
    if (!keys.isNeeded) {
      if (!isOwnOrigin(request)) throw foreignOrigin;
      request.principal = { sellerId: sellerWithoutKeys, role: 'admin', actor: 'http' };
      return;
    }
    const principal = findCaller(request, keys);
    if (principal === undefined) {
      reply.header('www-authenticate', 'Bearer');
      throw unauthorized;
    }
    if (!allows(principal.role, role)) throw forbidden(principal.role, role);
    request.principal = principal;
  });
}

/** Who asks, on a route that is not open to all. */
export function callerOf({ principal }: FastifyRequest): Caller {
  if (principal === null) throw unauthorized;
  return principal;
}

function findCaller({ headers }: FastifyRequest, keys: KeyRing): Caller | undefined {
  const [, text] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  const key = text === undefined ? undefined : keys.shown(text);
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
