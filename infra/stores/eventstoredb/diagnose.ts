import { ErrorType, isCommandError } from '@eventstore/db-client';
import type { Connection } from '#infra/stores/eventstoredb/connection';
import { endpointsOf, tlsOf, withoutPassword } from '#infra/stores/eventstoredb/connectionString';
import { readLogHead } from '#infra/stores/eventstoredb/pages';
import { probe, type UnreachableReason } from '#infra/stores/eventstoredb/probe';
import { withTimeout } from '#infra/stores/eventstoredb/withTimeout';

export type ConnectionProblem =
  | UnreachableReason
  | 'no-leader'
  | 'credentials'
  | 'may-not-read'
  | 'may-not-append'
  | 'version'
  | 'unknown';

/** What was found about a connection, in words; `advice` says what to do. */
export type Diagnosis =
  | { readonly well: true; readonly says: string }
  | {
      readonly well: false;
      readonly problem: ConnectionProblem;
      readonly says: string;
      readonly advice: string;
    };

interface DiagnosedConnection {
  readonly connectionString: string;
  readonly connection: Connection;
  /** A stream that does not exist, nor will. */
  readonly unusedStream: string;
  /** In milliseconds, of each step. */
  readonly timeout: number;
}

/** Checks each step from the host name to the right to append, and reports the first that fails. Writes nothing. */
export async function diagnose(connected: DiagnosedConnection): Promise<Diagnosis> {
  const { connectionString, timeout } = connected;
  const where = withoutPassword(connectionString);
  const tls = tlsOf(connectionString);
  const failures = await Promise.all(endpointsOf(connectionString).map((each) => probe(each, tls, timeout)));
  const unreachable = failures.every((each) => each !== undefined) ? failures[0] : undefined;
  const found = unreachable ?? (await findRefusal(connected).catch(problemOf));
  if (found === undefined) return { well: true, says: `${where}: reads and appends` };
  const { says, advice } = problemTexts[found];
  return { well: false, problem: found, says: `${where}: ${says}`, advice };
}

async function findRefusal({
  connection,
  unusedStream,
  timeout,
}: DiagnosedConnection): Promise<ConnectionProblem | undefined> {
  const { client, appendStream } = connection;
  const { serverVersion } = await withTimeout(timeout, client['capabilities']);
  const [major = 0, minor = 0] = serverVersion.split('.').map(Number);
  if (!(major > 23 || (major === 23 && minor >= 10))) return 'version';
  await readLogHead({ client, timeout, streamOf: (serverStream) => serverStream });
  // An append of nothing asks for the same rights and the same leader as any other, and writes nothing.
  const answer = await appendStream.append({
    serverStream: unusedStream,
    proposed: [],
    expected: 'no-stream',
  });
  switch (answer.is) {
    case 'denied':
      return 'may-not-append';
    case 'not-taken':
      return 'no-leader';
    case 'unsure':
      return 'silent';
    default:
      return undefined;
  }
}

/** gRPC's UNAUTHENTICATED: the server does not know who this is. */
const unauthenticated = 16;

function problemOf(error: unknown): ConnectionProblem {
  if (!(error instanceof Error)) return 'unknown';
  if (isCommandError(error) && error.type === ErrorType.ACCESS_DENIED) {
    return error.code === unauthenticated ? 'credentials' : 'may-not-read';
  }
  if (/Server Is Not Ready|No leader info|Failed to discover/.test(error.message)) return 'no-leader';
  return error.name === 'Silent' ? 'silent' : 'unknown';
}

const problemTexts: Readonly<Record<ConnectionProblem, { readonly says: string; readonly advice: string }>> =
  {
    name: { says: 'the name is known to no name server', advice: 'see how the host is spelled' },
    refused: { says: 'nothing listens there', advice: 'start EventStoreDB, or see which port it has' },
    silent: {
      says: 'the server says nothing',
      advice: 'see whether it runs, and whether a firewall lies in between',
    },
    'tls-wanted': { says: 'the server wants TLS', advice: 'take tls=false out of the connection string' },
    'tls-not-spoken': {
      says: 'the server speaks no TLS',
      advice:
        'add tls=false to the connection string; only for a server of your own, on a network of your own',
    },
    certificate: {
      says: 'the certificate of the server is not trusted',
      advice: 'give the authority that signed it: tlsCAFile=...',
    },
    'no-leader': {
      says: 'no node of the cluster leads',
      advice: 'an election takes seconds; else see whether a majority of the nodes runs',
    },
    credentials: {
      says: 'the server does not know this user and password',
      advice: 'put them into the connection string: esdb://user:password@...',
    },
    'may-not-read': {
      says: 'this user may not read the log of all streams',
      advice: 'let the user read $all: the group $admins does, or $r in the default system-stream ACL',
    },
    'may-not-append': { says: 'this user may not append', advice: 'give the user the right to write, $w' },
    version: { says: 'the server is older than 23.10', advice: 'Lading needs 23.10 or later: upgrade it' },
    unknown: {
      says: 'the server answers what Lading does not understand',
      advice: 'see the log of the server',
    },
  };
