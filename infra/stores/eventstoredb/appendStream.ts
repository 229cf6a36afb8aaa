import { randomUUID } from 'node:crypto';
import { convertToCommandError, type EventStoreDBClient } from '@eventstore/db-client';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ClientDuplexStream } from '@grpc/grpc-js';
import { type BatchAnswer, batchAnswerOf } from '#infra/stores/eventstoredb/batchAnswer';
import { type BatchAppend, batchAppendReq } from '#infra/stores/eventstoredb/batchAppend';
import { Dropped, NotSent } from '#infra/stores/eventstoredb/serverError';
import { withTimeout } from '#infra/stores/eventstoredb/withTimeout';

/**
 * Appends over one stream of the client's connection; a new one when it has ended.
 *
 * The client makes this call too, but keeps the unanswered appends of the whole process in one place: an answer that
 * comes after another stream has ended ends the process. Here each stream knows its own: its end is theirs alone, and
 * what comes too late is nobody's. See `docs/decisions/eventstoredb-calls.md`.
 */
export class AppendStream {
  readonly #client: EventStoreDBClient;
  readonly #timeout: number;
  #current: Promise<OneStream> | undefined;

  constructor(client: EventStoreDBClient, timeout: number) {
    this.#client = client;
    this.#timeout = timeout;
  }

  /**
   * @throws NotSent when there is no connection
   * @throws Silent, Dropped or the client's error: the events may be stored
   */
  async append(append: BatchAppend): Promise<BatchAnswer> {
    const stream = await this.#open();
    return stream.append(append, this.#timeout);
  }

  async #open(): Promise<OneStream> {
    const current = this.#current ?? this.#begin();
    this.#current = current;
    try {
      const stream = await withTimeout(this.#timeout, current);
      if (!stream.isOver) return stream;
    } catch (error) {
      if (this.#current === current) this.#current = undefined;
      throw new NotSent(error instanceof Error ? error.message : String(error), { cause: error });
    }
    if (this.#current === current) this.#current = undefined;
    return this.#open();
  }

  async #begin(): Promise<OneStream> {
    const client = this.#client;
    let stream: OneStream | undefined;
    const begin = client['GRPCStreamCreator'](StreamsClient, 'append', (grpc: StreamsClient) => {
      const call = grpc.batchAppend(
        ...client['callArguments']({ requiresLeader: true }, { deadline: Number.POSITIVE_INFINITY }),
      );
      stream = new OneStream(call);
      return call;
    });
    await begin();
    if (stream === undefined) throw new Dropped('no stream of appends began');
    return stream;
  }
}

class OneStream {
  readonly #call: ClientDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;
  readonly #waiting = new Map<string, PromiseWithResolvers<BatchAnswer>>();
  isOver = false;

  constructor(call: ClientDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>) {
    this.#call = call;
    call.on('data', (answer: streams.BatchAppendResp) => {
      this.#waiting.get(answer.getCorrelationId()?.getString() ?? '')?.resolve(batchAnswerOf(answer));
    });
    call.on('error', (error) => this.#end(convertToCommandError(error) ?? error));
    call.on('end', () => {
      call.end();
      this.#end(new Dropped('the server ended the stream of appends'));
    });
  }

  append(append: BatchAppend, timeout: number): Promise<BatchAnswer> {
    const correlationId = randomUUID();
    const answer = Promise.withResolvers<BatchAnswer>();
    this.#waiting.set(correlationId, answer);
    this.#call.write(batchAppendReq(correlationId, append));
    return withTimeout(timeout, answer.promise).finally(() => this.#waiting.delete(correlationId));
  }

  #end(error: Error): void {
    this.isOver = true;
    for (const { reject } of this.#waiting.values()) reject(error);
  }
}
