import { hash } from 'node:crypto';

/** An end of the log: the position of its last event, 0 when there is none, and the link there. */
export interface Head {
  readonly position: number;
  readonly link: string;
}

/** Before the first event of a store. */
export const firstLink = (storeId: string): string => hash('sha256', storeId);

/** SHA-256, hex. Ties an event to its place among the events of all streams: one removed or moved breaks the chain. */
export const nextLink = (previous: string, position: number, carriedHash: string): string =>
  hash('sha256', `${previous} ${position} ${carriedHash}`);
