/** A file of events that is not as it was exported. Nothing of it is stored. */
export class BadEventFile extends Error {
  override readonly name = 'BadEventFile';

  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`);
  }
}

/** A file of events that begins with other events than the log here: it continues another log. */
export class OtherLog extends Error {
  override readonly name = 'OtherLog';

  constructor(event: number) {
    super(`event ${event} of the file is not event ${event} of the log here`);
  }
}
