import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'nats';

export const hasNatsServer = (): boolean => spawnSync('nats-server', ['--version']).status === 0;

/** Starts a server of the benchmark's own that keeps its streams in `directory`. */
export async function startNatsServer(directory: string) {
  const port = await freePort();
  const server = spawn('nats-server', ['-js', '-sd', directory, '-a', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
  });
  const url = `nats://127.0.0.1:${port}`;
  for (;;) {
    try {
      const connection = await connect({ servers: url, reconnect: false });
      await connection.close();
      break;
    } catch {
      if (server.exitCode !== null) throw new Error('nats-server does not start');
      await pause(20);
    }
  }
  const stop = async () => {
    server.kill();
    await once(server, 'exit');
  };
  return { url, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
