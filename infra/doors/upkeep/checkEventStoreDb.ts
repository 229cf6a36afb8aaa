import { type Check, failedCheck, passedCheck } from '#infra/doors/upkeep/check';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';

/** The way to an EventStoreDB, from its name to the right to append. Nothing is written. */
export async function checkEventStoreDb(connectionString: string): Promise<readonly Check[]> {
  const store = await openEventStoreDB(connectionString);
  try {
    const diagnosis = await store.check();
    return [
      diagnosis.well
        ? passedCheck('EventStoreDB', diagnosis.says)
        : failedCheck('EventStoreDB', diagnosis.says, 'unavailable', diagnosis.advice),
    ];
  } finally {
    await store.close();
  }
}
