import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether there is a `nats-server` here: Debian has it in a package of that name. */
export const hasNatsServer = spawnSync('nats-server', ['--version']).status === 0;

/** Starts a server with JetStream that keeps its streams in `directory`; resolves once it greets whoever comes. */
export async function startNatsServer(
  port: number,
  directory: string,
  more: readonly string[] = [],
): Promise<ChildProcess> {
  const options = ['-js', '-sd', directory, '-a', '127.0.0.1', '-p', String(port), ...more];
  const server = spawn('nats-server', options, { stdio: 'ignore' });
  while (!(await greets(port))) {
    if (server.exitCode !== null) throw new Error(`nats-server does not start: ${options.join(' ')}`);
    await pause(10);
  }
  return server;
}

async function greets(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    const [greeting] = await once(socket, 'data');
    return String(greeting).startsWith('INFO ');
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
