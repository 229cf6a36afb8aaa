/** `LADI` in the header of the file: it is a store of Lading, and nothing else is opened as one. */
export const applicationId = 0x4c414449;

/** Raised with every change of the tables below. A file with a higher one is left alone. */
export const schemaVersion = 1;

/**
 * The log: a row an event, gapless positions from 1.
 *
 * `event.link` is the SHA-256 over the link before it, the position and the hash that the event carries (`link.ts`). The
 * chain begins with the id of the store, so that no two stores share a link.
 */
export const tables = {
  store: 'CREATE TABLE store (id TEXT NOT NULL) STRICT',
  stream: `CREATE TABLE stream (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL
) STRICT`,
  event: `CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  stream INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  data TEXT NOT NULL,
  metadata TEXT NOT NULL,
  link TEXT NOT NULL,
  UNIQUE (stream, revision)
) STRICT`,
};

/** Numbers bind as floating point; the strict INTEGER columns turn them back, exactly below 2^53. */
export const queries = {
  storeId: 'SELECT id FROM store',
  head: 'SELECT position, link FROM event ORDER BY position DESC LIMIT 1',
  linkAt: 'SELECT link FROM event WHERE position = ?',
  linksAfter: 'SELECT position, metadata, link FROM event WHERE position > ? ORDER BY position',
  addStream: 'INSERT INTO stream (name, category) VALUES (?, ?)',
  streamHead: `SELECT key, max(revision) AS revision FROM stream JOIN event ON event.stream = stream.key
    WHERE name = ? GROUP BY key`,
  addEvent: 'INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  eventsBetween: `SELECT position, id, type, data FROM event
    WHERE stream = ? AND revision > ? AND revision <= ? ORDER BY revision`,
  streamEvents: `SELECT position, name, revision, id, type, data, metadata
    FROM stream JOIN event ON event.stream = stream.key
    WHERE name = ? AND revision >= ? ORDER BY revision LIMIT ?`,
  logEvents: `SELECT position, name, revision, id, type, data, metadata
    FROM event JOIN stream ON stream.key = event.stream
    WHERE position > ? AND position <= ? ORDER BY position`,
  categoryEvents: `SELECT position, name, revision, id, type, data, metadata
    FROM event JOIN stream ON stream.key = event.stream
    WHERE position > ? AND position <= ? AND category IN (SELECT value FROM json_each(?)) ORDER BY position`,
  eventsToVerify: `SELECT position, name, revision, id, type, data, metadata, link
    FROM event LEFT JOIN stream ON stream.key = event.stream
    WHERE position > ? AND position <= ? ORDER BY position`,
  streams: 'SELECT name, category FROM stream',
  tables: 'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL',
};
