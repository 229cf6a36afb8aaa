import { eventStoreContract } from '#test/contracts/eventStore';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';

eventStoreContract('the memory of a test', () => ({ store: new InMemoryEventStore(), close: () => {} }));
