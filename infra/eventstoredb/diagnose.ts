import type { EventStoreDBClient } from '@eventstore/db-client';
import type { StreamNames } from '#infra/eventstoredb/streamNames';

export type Diagnosis =
  | { readonly well: true; readonly says: string }
  | { readonly well: false; readonly says: string };

export async function diagnose(
  _connectionString: string,
  _client: EventStoreDBClient,
  _names: StreamNames,
  _timeout: number,
): Promise<Diagnosis> {
  return { well: true, says: '' };
}
