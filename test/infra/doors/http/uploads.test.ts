import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const megabyte = 1024 * 1024;
const header = '"Date","MSKU","Event Type","Quantity","Fulfillment Center","Disposition","Title"\n';

/** A connection on which a file has begun to arrive, and what was answered on it. */
async function uploading(address: URL, begin: string) {
  const socket = connect(Number(address.port), address.hostname);
  onTestFinished(() => void socket.destroy());
  let answer = '';
  socket
    .on('error', () => {})
    .on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
  await once(socket, 'connect');
  socket.write(
    `POST /import?file-name=a.csv HTTP/1.1\r\nhost: ${address.host}\r\ntransfer-encoding: chunked\r\ncontent-type: application/octet-stream\r\n\r\n`,
  );
  await sent(socket, begin);
  return { socket, answer: () => answer };
}

async function sent(socket: Socket, text: string): Promise<void> {
  const isFull = !socket.write(`${text.length.toString(16)}\r\n${text}\r\n`);
  while (isFull && socket.writableNeedDrain && !socket.destroyed) await setTimeout(1);
}

it('a file that is cut off while it is uploaded leaves nothing behind', async () => {
  const server = await TestServer.start();
  const temporary = temporaryDirectory();
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { socket } = await uploading(new URL(await server.listen()), header.repeat(10_000));
  await expect.poll(() => readdirSync(temporary)).toHaveLength(1);
  socket.destroy();
  await expect.poll(() => readdirSync(temporary)).toEqual([]);
  expect(server.lading.store.last()).toBeUndefined();
});

it('a file that is no report is cut at 20 MB, and a report is not', async () => {
  const server = await TestServer.start();
  const address = new URL(await server.listen());
  const other = await uploading(address, 'a,b\n');
  for (let count = 0; count < 30 && !other.answer().includes(' 413 '); count += 1)
    await sent(other.socket, ' '.repeat(megabyte));
  await expect.poll(other.answer).toContain(' 413 ');

  const ledger = await uploading(address, header);
  const row = `"07/21/2026","MUG-BLUE","Shipments","two","PHX5","SELLABLE","${'a'.repeat(60_000)}"\n`;
  for (let count = 0; count < 23; count += 1) await sent(ledger.socket, row.repeat(16));
  ledger.socket.write('0\r\n\r\n');
  await expect.poll(ledger.answer, { timeout: 60_000 }).toContain('not-a-whole-number');
});
