import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { globalInputs } from '#infra/doors/cli/input/globalInputs';
import { type InputValues, parseInputs, type RawInputs } from '#infra/doors/cli/input/input';
import { Terminal } from '#infra/doors/cli/output/terminal';
import type { RunContext } from '#infra/doors/cli/program/runContext';
import type { ProblemKind } from '#infra/doors/problems/problem';
import { defaultDataDirectory } from '#infra/main/dataDirectory';
import { type Lading, type OpenOptions, openLading } from '#infra/main/openLading';
import { readSettings } from '#infra/main/settings';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';

/** One run of one command: its terminal, its global options, and the data directory while it is open. */
export class Session {
  readonly context: RunContext;
  readonly program: Command;
  readonly terminal: Terminal;
  readonly directory: string;
  /** Set when a run that printed its answer still fails, such as a verification that found damage. */
  endKind: ProblemKind | undefined;
  readonly #given: InputValues<typeof globalInputs>;
  #opened: Lading | undefined;

  constructor(context: RunContext, program: Command, typed: RawInputs) {
    const { environment, platform, streams } = context;
    this.context = context;
    this.program = program;
    this.#given = parseInputs(globalInputs, typed);
    const { data, json, color } = this.#given;
    this.terminal = new Terminal(streams, { json, color: color && !environment['NO_COLOR'] });
    this.directory = resolve(data ?? defaultDataDirectory(environment, platform));
  }

  /** Opens the data directory once. It is closed when the run ends. */
  open(options: OpenOptions = {}): Lading {
    const { clock, waitForLock } = this.context;
    this.#opened ??= openLading(this.directory, { clock, waitForLock, ...options });
    return this.#opened;
  }

  /** Opens it and first works off deadlines and policies that are due, so that answers are up to date. */
  async openSettled(): Promise<Lading> {
    const lading = this.open();
    await lading.settle();
    return lading;
  }

  /** Opens it for reading: records nothing, not even what is due. */
  async openUnsettled(): Promise<Lading> {
    const lading = this.open();
    await lading.projector.catchUp();
    return lading;
  }

  /** The directory of `--data`, else a subfolder of the default one, for data that must not mix with a seller's own. */
  separateDirectory(name: string): string {
    return this.#given.data === undefined ? join(this.directory, name) : this.directory;
  }

  /** The seller of `--seller`. Lists show all sellers without it. */
  get sellerFilter(): string | undefined {
    return this.#given.seller;
  }

  get sellerId(): string {
    return this.#given.seller ?? readSettings(this.directory).sellerId;
  }

  /** Seller, actor, time and command id: the same for every event that this run records. */
  get cause(): Cause {
    const { actor, at, commandId } = this.#given;
    return {
      commandId: commandId ?? this.#commandId,
      sellerId: this.sellerId,
      actor: actor ?? this.context.user,
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
