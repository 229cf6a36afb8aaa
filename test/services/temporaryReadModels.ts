import { onTestFinished } from 'vitest';
import { openReadModels, type SqliteReadModels } from '#infra/stores/sqlite/readModels';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

/** Empty read models in a file that is gone when the test is. */
export function temporaryReadModels(): SqliteReadModels {
  const readModels = openReadModels(temporaryDirectory());
  onTestFinished(() => readModels.close());
  return readModels;
}
