import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openReactorState, type SqliteReactorState } from '#infra/stores/sqlite/reactorState';
import { reactorStateContract } from '#test/contracts/reactorState';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

reactorStateContract('reactor.db', () => {
  const directory = temporaryDirectory();
  let opened: SqliteReactorState | undefined;
  return {
    open: () => {
      opened = openReactorState(directory);
      return opened;
    },
    close: () => opened?.close(),
  };
});

it('is not opened where something else has its name', () => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'reactor.db'), 'a letter to a friend, much longer than a header');
  expect(() => openReactorState(directory)).toThrow(expect.objectContaining({ name: 'StoreUnavailable' }));
});
