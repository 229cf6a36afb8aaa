/** `LADP` in the header of the file: it holds the progress of Lading's policies. */
export const reactorApplicationId = 0x4c414450;

/** Raised with every change of the tables below. A file with another one is emptied: the log says all of it again. */
export const reactorSchemaVersion = 1;

/** `deadline.body` and `parked.failure` are JSON, since nothing but the reactor asks for what is in them. */
export const reactorTables = {
  checkpoint: `CREATE TABLE checkpoint (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  position TEXT NOT NULL
) STRICT`,
  deadline: `CREATE TABLE deadline (key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  parked: `CREATE TABLE parked (
  stream TEXT PRIMARY KEY,
  from_revision INTEGER NOT NULL,
  up_to INTEGER NOT NULL,
  failure TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
};

export const reactorQueries = {
  checkpoint: 'SELECT position FROM checkpoint',
  deadlines: 'SELECT body FROM deadline ORDER BY key',
  parked: 'SELECT stream, from_revision, up_to, failure FROM parked ORDER BY stream',
  move: 'INSERT OR REPLACE INTO checkpoint VALUES (1, ?)',
  open: 'INSERT OR REPLACE INTO deadline VALUES (?, ?)',
  close: 'DELETE FROM deadline WHERE key = ?',
  park: 'INSERT OR REPLACE INTO parked VALUES (?, ?, ?, ?)',
  unpark: 'DELETE FROM parked WHERE stream = ?',
};
