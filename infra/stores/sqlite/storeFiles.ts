import { join } from 'node:path';

export const storeFile = (directory: string): string => join(directory, 'events.db');

/** SQLite's write-ahead log: part of the store while it is open and after a crash, gone once it is closed. */
export const walFile = (directory: string): string => `${storeFile(directory)}-wal`;

/** Made by whoever reads a crashed store without locking it; of no use to anyone else. */
export const walIndexFile = (directory: string): string => `${storeFile(directory)}-shm`;

/** Says where the log ended, see `headWitness.ts`. */
export const witnessFile = (directory: string): string => join(directory, 'events.head');
