import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { readModelsContract } from '#test/contracts/readModels';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

readModelsContract('SQLite', () => {
  const directory = temporaryDirectory();
  const opened = [openReadModels(directory)];
  const [readModels] = opened;
  if (readModels === undefined) throw new Error('just opened');
  return {
    readModels,
    reopened() {
      readModels.close();
      const again = openReadModels(directory);
      opened.push(again);
      return again;
    },
    close: () => {
      for (const each of opened) each.close();
    },
  };
});

const fileIn = (directory: string) => join(directory, 'read-models.db');

it('says so when it is closed', () => {
  const readModels = openReadModels(temporaryDirectory());
  readModels.close();
  expect(() => readModels.builds()).toThrow(
    expect.objectContaining({ name: 'ReadModelsUnavailable', message: 'the read models are closed' }),
  );
});

it('makes the file anew when it is of another version', () => {
  const directory = temporaryDirectory();
  const readModels = openReadModels(directory);
  readModels.begin('levels', 1);
  readModels.close();
  const database = new Database(fileIn(directory));
  database.pragma('user_version = 99');
  database.close();
  const again = openReadModels(directory);
  expect(again.builds()).toEqual([]);
  again.close();
});

it('leaves the database of another program alone', () => {
  const directory = temporaryDirectory();
  const database = new Database(fileIn(directory));
  database.exec('CREATE TABLE theirs (x)');
  database.close();
  expect(() => openReadModels(directory)).toThrow(expect.objectContaining({ name: 'ReadModelsUnavailable' }));
  const untouched = new Database(fileIn(directory));
  expect(untouched.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['theirs']);
  untouched.close();
});

it('says what can be done about a damaged file', () => {
  const directory = temporaryDirectory();
  writeFileSync(
    fileIn(directory),
    'no database, but something long enough to look like the header of one'.repeat(20),
  );
  expect(() => openReadModels(directory)).toThrow(/made again once it is removed/);
});
