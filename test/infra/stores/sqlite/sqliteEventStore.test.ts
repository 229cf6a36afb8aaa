import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { eventStoreContract } from '#test/contracts/eventStore';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

eventStoreContract('the embedded store', () => {
  const store = openSqliteStore(temporaryDirectory());
  return { store, close: () => store.close() };
});
