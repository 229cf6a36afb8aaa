import { EventStoreDBClient } from '@eventstore/db-client';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** @throws RangeError saying what is wrong, without the password that the connection string holds */
export function checkConnectionString(connectionString: string): void {
  if (/[?&]throw[-_]?on[-_]?append[-_]?failure=false/i.test(connectionString)) {
    throw new RangeError(
      'throwOnAppendFailure=false hides where a stream is: leave it out of the connection string',
    );
  }
  try {
    EventStoreDBClient.connectionString(connectionString);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new RangeError(`${withoutPassword(connectionString)} is no EventStoreDB connection string: ${why}`);
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

export const wantsTls = (connectionString: string): boolean => !/[?&]tls=false/i.test(connectionString);
