import { statfsSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import Database from 'better-sqlite3';

/** By their numbers in Linux's `statfs`. */
const fileSystems = new Map([
  [0xef53, 'ext4'],
  [0x58465342, 'xfs'],
  [0x9123683e, 'btrfs'],
  [0x2fc12fc1, 'zfs'],
  [0x794c7630, 'overlayfs'],
  [0x01021994, 'tmpfs, which is no disk: what is said of durability means nothing here'],
]);

/** What the figures were measured on, in one line. */
export function machine(directory: string): string {
  const [cpu, ...others] = cpus();
  const database = new Database(':memory:');
  const sqlite = database.prepare('SELECT sqlite_version()').pluck().get();
  database.close();
  const number = statfsSync(directory).type;
  return [
    `${others.length + 1} x ${cpu?.model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${type()} ${release()}`,
    `${fileSystems.get(number) ?? `file system ${number.toString(16)}`}`,
    `Node ${process.versions.node}`,
    `SQLite ${sqlite}`,
  ].join(', ');
}
