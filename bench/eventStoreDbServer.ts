import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface MeasuredServer {
  readonly connectionString: string;
  readonly isReal: boolean;
  end(): void;
}

const program = fileURLToPath(new URL('../test/fakes/eventStoreDb/serve.ts', import.meta.url));

/**
 * The server of `EVENTSTORE_URL`; without it the one that the tests imitate, in a process of its own, which syncs no
 * disk: what is measured then is the cost of the adapter and the client, and nothing about a server.
 */
export async function measuredServer(url = process.env['EVENTSTORE_URL']): Promise<MeasuredServer> {
  if (url) return { connectionString: url, isReal: true, end: () => {} };
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { value: connectionString } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  if (connectionString === undefined) throw new Error('the imitated server does not start');
  return { connectionString, isReal: false, end: () => child.stdin.end() };
}
