import { ErrorCode, type NatsConnection, NatsError } from 'nats';
import { connectToNats } from '#infra/bus/nats/connectToNats';
import type { NatsOptions } from '#infra/bus/nats/natsOptions';
import { BrokerUnavailable } from '#services/engine/ports/publisher';

/**
 * A connection that opens when it is needed. Once one call on it fails, it is closed with all other calls on it: a server
 * that does not answer one call may not answer the others either, and no abandoned message can arrive after the next one.
 */
export class NatsLink<Ready> {
  readonly #options: NatsOptions;
  readonly #prepare: (connection: NatsConnection) => Promise<Ready>;
  #opening: Promise<{ readonly connection: NatsConnection; readonly ready: Ready }> | undefined;

  /** @param prepare what is done with every new connection before it is used */
  constructor(options: NatsOptions, prepare: (connection: NatsConnection) => Promise<Ready>) {
    this.#options = options;
    this.#prepare = prepare;
  }

  /** @throws BrokerUnavailable whatever the work throws */
  async use<Result>(work: (ready: Ready) => Promise<Result>): Promise<Result> {
    this.#opening ??= this.#open();
    const opening = this.#opening;
    try {
      return await work((await opening).ready);
    } catch (error) {
      if (this.#opening === opening) this.#opening = undefined;
      await opening.then(({ connection }) => connection.close()).catch(() => {});
      throw unavailable(error);
    }
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    // Not drained: the client never comes to the end of that where the connection breaks meanwhile.
    await opening?.then(({ connection }) => connection.close()).catch(() => {});
  }

  async #open() {
    const connection = await connectToNats(this.#options);
    try {
      return { connection, ready: await this.#prepare(connection) };
    } catch (error) {
      await connection.close();
      throw error;
    }
  }
}

function unavailable(error: unknown): BrokerUnavailable {
  if (error instanceof BrokerUnavailable) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const message =
    error instanceof NatsError && error.code === ErrorCode.NoResponders
      ? 'NATS answers, but has no JetStream or not the stream: start it with JetStream enabled'
      : `NATS did not answer as it should: ${reason}`;
  return new BrokerUnavailable(message, { cause: error });
}
