import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openRelayState, type SqliteRelayState } from '#infra/stores/sqlite/relayState';
import { relayStateContract } from '#test/contracts/relayState';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

relayStateContract('relay.db', async () => {
  const directory = temporaryDirectory();
  let opened: SqliteRelayState | undefined;
  return {
    open: () => {
      opened = openRelayState(directory);
      return opened;
    },
    close: async () => opened?.close(),
  };
});

it('is not opened where something else has its name', () => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'relay.db'), 'a letter to a friend, much longer than a header');
  expect(() => openRelayState(directory)).toThrow(expect.objectContaining({ name: 'StoreUnavailable' }));
});
