import { reactorStateContract } from '#test/contracts/reactorState';
import { InMemoryReactorState } from '#test/services/inMemoryReactorState';

reactorStateContract('the memory of a test', () => {
  const state = new InMemoryReactorState();
  return { open: () => state, close: () => {} };
});
