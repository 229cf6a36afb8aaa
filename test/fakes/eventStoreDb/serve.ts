import { FakeEventStoreDb } from '#test/fakes/eventStoreDb/fakeEventStoreDb';

/** A node in a process of its own: says where it is, and ends with whoever started it. */
const node = await FakeEventStoreDb.start();
console.log(node.connectionString);
process.stdin.resume().once('end', () => process.exit());
