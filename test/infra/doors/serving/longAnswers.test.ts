import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fastify } from 'fastify';
import { expect, it } from 'vitest';
import { closeGracefully } from '#infra/doors/serving/closeGracefully';
import { trackConnections } from '#infra/doors/serving/trackConnections';

const long = 16 * 1024 * 1024;

it('a long answer that a client reads slowly is sent whole before its connection is closed', async () => {
  const app = fastify();
  app.get('/long', () => Buffer.alloc(long, 'x'));
  const connections = trackConnections(app.server);
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(port), '127.0.0.1');
  let received = 0;
  socket.on('data', (part) => {
    received += part.length;
  });
  socket.write('GET /long HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
  await once(socket, 'data');
  socket.pause();
  const closing = closeGracefully(app, connections);
  await pause(300);
  expect(received).toBeLessThan(long);
  socket.resume();
  await once(socket, 'close');
  await closing;
  expect(received).toBeGreaterThan(long);
});
