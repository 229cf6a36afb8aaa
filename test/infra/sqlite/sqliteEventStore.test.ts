import { openSqliteStore } from '#infra/sqlite/sqliteEventStore';
import { eventStoreContract } from '#test/contracts/eventStore';
import { temporaryDirectory } from '#test/infra/sqlite/temporaryDirectory';

eventStoreContract('the embedded store', () => {
  const store = openSqliteStore(temporaryDirectory());
  return { store, close: () => store.close() };
});
