/** `LADR` in the header of the file: it holds read models of Lading. */
export const readModelApplicationId = 0x4c414452;

/** Raised with every change of the tables below. A file with another one is made anew: all of it is in the log. */
export const readModelSchemaVersion = 1;

/** Each build has a table of rows of its own, which goes with it. `model.live` is null while it is in the making. */
export const readModelTables = {
  build: `CREATE TABLE build (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  model TEXT NOT NULL,
  version INTEGER NOT NULL,
  live INTEGER NOT NULL DEFAULT 0,
  position TEXT,
  events INTEGER,
  stream TEXT,
  revision INTEGER,
  event TEXT,
  UNIQUE (model, live)
) STRICT`,
  parked: `CREATE TABLE parked (
  build INTEGER NOT NULL REFERENCES build ON DELETE CASCADE,
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  position TEXT NOT NULL,
  type TEXT NOT NULL,
  reason TEXT NOT NULL,
  held_back INTEGER NOT NULL,
  PRIMARY KEY (build, stream)
) STRICT, WITHOUT ROWID`,
};

const rowsOf = (build: number) => `rows_${build}`;

export const readModelQueries = {
  builds: `SELECT id, model, version, live, position, events, stream, revision, event FROM build ORDER BY id`,
  begin: 'INSERT INTO build (model, version) VALUES (?, ?)',
  unfinishedBuilds: 'SELECT id FROM build WHERE model = ? AND live = 0',
  replacedBuilds: `SELECT replaced.id FROM build made JOIN build replaced ON replaced.model = made.model
    WHERE made.id = ? AND replaced.live = 1 AND replaced.id <> made.id`,
  makeLive: 'UPDATE build SET live = 1 WHERE id = ?',
  dropBuild: 'DELETE FROM build WHERE id = ?',
  move: 'UPDATE build SET position = ?, events = ?, stream = ?, revision = ?, event = ? WHERE id = ?',
  parked: `SELECT stream, revision, position, type, reason, held_back FROM parked
    WHERE build = ? ORDER BY stream`,
  park: 'INSERT OR REPLACE INTO parked VALUES (?, ?, ?, ?, ?, ?, ?)',
};

/** An index beside the rows, not the rows in the order of their keys: that writes three times as fast. */
export const rowQueries = (build: number) => ({
  create: `CREATE TABLE ${rowsOf(build)} (key TEXT NOT NULL UNIQUE, row TEXT NOT NULL) STRICT`,
  drop: `DROP TABLE ${rowsOf(build)}`,
  row: `SELECT row FROM ${rowsOf(build)} WHERE key = ?`,
  rows: `SELECT key, row FROM ${rowsOf(build)} WHERE key >= ? AND key < ? ORDER BY key LIMIT ?`,
  put: `INSERT INTO ${rowsOf(build)} VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET row = excluded.row`,
});
