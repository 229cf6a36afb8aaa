import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { globalInputs } from '#infra/doors/cli/globalInputs';
import { type Given, givenBy, type Typed } from '#infra/doors/cli/input';
import type { Surroundings } from '#infra/doors/cli/surroundings';
import { Terminal } from '#infra/doors/cli/terminal';
import type { ProblemKind } from '#infra/doors/problems/problem';
import { defaultDataDirectory } from '#infra/main/dataDirectory';
import { type Lading, type OpenOptions, openLading } from '#infra/main/openLading';
import { readSettings } from '#infra/main/settings';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';

/** One run of one command: where it speaks, what it was told, and the data directory while it needs it. */
export class Session {
  readonly surroundings: Surroundings;
  readonly program: Command;
  readonly terminal: Terminal;
  readonly directory: string;
  /** How the run ends though it gave its answer, such as a verification that found damage. */
  endsAs: ProblemKind | undefined;
  readonly #given: Given<typeof globalInputs>;
  #opened: Lading | undefined;

  constructor(surroundings: Surroundings, program: Command, typed: Typed) {
    const { environment, platform, streams } = surroundings;
    this.surroundings = surroundings;
    this.program = program;
    this.#given = givenBy(globalInputs, typed);
    const { data, json, color } = this.#given;
    this.terminal = new Terminal(streams, { json, color: color && !environment['NO_COLOR'] });
    this.directory = resolve(data ?? defaultDataDirectory(environment, platform));
  }

  /** The data directory, opened; closed when the run ends. */
  open(options: OpenOptions = {}): Lading {
    const { clock, waitForLock } = this.surroundings;
    this.#opened ??= openLading(this.directory, { clock, waitForLock, ...options });
    return this.#opened;
  }

  /** Opened, with all that was due worked off: what a person reads is how things are now. */
  async openSettled(): Promise<Lading> {
    const lading = this.open();
    await lading.settle();
    return lading;
  }

  /** Opened for a look: nothing is recorded, not even what is due. */
  async openUnsettled(): Promise<Lading> {
    const lading = this.open();
    await lading.projector.catchUp();
    return lading;
  }

  /** The directory that was named, else one in the default: for what must not mix with a seller's own data. */
  directoryApart(name: string): string {
    return this.#given.data === undefined ? join(this.directory, name) : this.directory;
  }

  /** Whose rows a list shows: all sellers', unless one was named. */
  get onlySeller(): string | undefined {
    return this.#given.seller;
  }

  get sellerId(): string {
    return this.#given.seller ?? readSettings(this.directory).sellerId;
  }

  /** Who asks, and when: the same for everything that this run records. */
  get cause(): Cause {
    const { actor, at, commandId } = this.#given;
    return {
      commandId: commandId ?? this.#commandId,
      sellerId: this.sellerId,
      actor: actor ?? this.surroundings.user,
      ...(at !== undefined && { occurredAt: at }),
    };
  }

  get handleOptions(): HandleOptions {
    const { expectRevision } = this.#given;
    return expectRevision === undefined ? {} : { expectedRevision: expectRevision };
  }

  close(): void {
    this.#opened?.close();
    this.#opened = undefined;
  }

  readonly #commandId = randomUUID();
}
