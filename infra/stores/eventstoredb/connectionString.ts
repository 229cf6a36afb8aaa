import { EventStoreDBClient } from '@eventstore/db-client';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export interface Tls {
  readonly isWanted: boolean;
  /** A file of certificates to trust, beside those that Node does. */
  readonly authorities: string | undefined;
}

/** @throws RangeError saying what is wrong, without repeating anything of what may hold a password */
export function checkConnectionString(connectionString: string): void {
  if (parametersOf(connectionString).get('throwonappendfailure') === 'false') {
    throw new RangeError(
      'throwOnAppendFailure=false hides where a stream is: leave it out of the connection string',
    );
  }
  try {
    EventStoreDBClient.connectionString(connectionString);
  } catch (error) {
    const [expected = ''] =
      error instanceof Error ? (/expected .*|Failed to load .*/.exec(error.message) ?? []) : [];
    throw new RangeError(`a connection string is like esdb://user:password@host:2113?tls=false: ${expected}`);
  }
}

/** As it may be shown. */
export const withoutPassword = (connectionString: string): string =>
  connectionString.replace(/\/\/([^:/@]*):[^@]*@/, '//$1:...@');

/** The machines that a connection string names. */
export function endpointsOf(connectionString: string): readonly Endpoint[] {
  const [, hosts = ''] = /^[^:]+:\/\/(?:[^@/?]*@)?([^/?]*)/.exec(connectionString.trim()) ?? [];
  return hosts.split(',').map((each) => {
    const [host = '', port = '2113'] = each.trim().split(':');
    return { host, port: Number(port) };
  });
}

export function tlsOf(connectionString: string): Tls {
  const parameters = parametersOf(connectionString);
  return { isWanted: parameters.get('tls') !== 'false', authorities: parameters.get('tlscafile') };
}

/** By name, as the client reads them: of any case, with dashes and underscores or without. */
function parametersOf(connectionString: string): ReadonlyMap<string, string> {
  const [, query = ''] = connectionString.split('?');
  const pairs = [...new URLSearchParams(query)];
  return new Map(pairs.map(([key, value]) => [key.toLowerCase().replaceAll(/[-_]/g, ''), value]));
}
