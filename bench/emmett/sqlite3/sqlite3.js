import BetterSqlite3 from 'better-sqlite3';

/** The part of sqlite3's `Database` that emmett calls. Each statement is prepared once. */
class Database {
  #database;
  #statements = new Map();

  constructor(file) {
    this.#database = new BetterSqlite3(file);
  }

  run(sql, ...rest) {
    this.#answer(rest, (values) => {
      const statement = this.#prepare(sql);
      if (statement.reader) statement.all(values);
      else statement.run(values);
    });
  }

  all(sql, ...rest) {
    this.#answer(rest, (values) => this.#prepare(sql).all(values));
  }

  get(sql, ...rest) {
    this.#answer(rest, (values) => this.#prepare(sql).get(values));
  }

  close() {
    this.#database.close();
  }

  #prepare(sql) {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** `rest` is values and a callback, either of them or neither. The answer comes later, as sqlite3's does. */
  #answer(rest, work) {
    const callback = rest.find((each) => typeof each === 'function') ?? (() => {});
    const values = rest.find((each) => Array.isArray(each)) ?? [];
    let result;
    try {
      result = work(values.map(bindable));
    } catch (error) {
      queueMicrotask(() => callback(error));
      return;
    }
    queueMicrotask(() => callback(null, result));
  }
}

/** Emmett binds truth values and whole objects; sqlite3 makes numbers and texts of them. */
function bindable(value) {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' && value !== null ? String(value) : value;
}

export default { Database };
