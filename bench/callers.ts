import { randomUUID } from 'node:crypto';
import type { Lives } from '#bench/lives';
import { type NetworkCommandHandler, planAggregate, shipmentAggregate } from '#services/aggregates';
import type { Clock } from '#services/engine/ports/clock';

/** Each caller walks through lives of its own, and asks again when it is answered. */
export class Callers {
  readonly #handle: NetworkCommandHandler['handle'];
  readonly #lives: readonly ReturnType<Lives>[];

  constructor({ handle }: Pick<NetworkCommandHandler, 'handle'>, count: number, lives: Lives, clock: Clock) {
    this.#handle = handle;
    const name = randomUUID().slice(0, 8);
    this.#lives = Array.from({ length: count }, (_, index) => lives(`${name}${index}`, clock));
  }

  /** @param commands of all callers together, a multiple of their count */
  async run(commands: number): Promise<void> {
    const each = commands / this.#lives.length;
    await Promise.all(this.#lives.map((life) => this.#walk(life, each)));
  }

  async #walk(life: ReturnType<Lives>, commands: number): Promise<void> {
    for (let sent = 0; sent < commands; sent += 1) {
      const { of, id, command } = life.next().value;
      const cause = { commandId: randomUUID(), sellerId: 'A2SELLER', actor: 'the benchmark' };
      const answer = await (of === 'plan'
        ? this.#handle(planAggregate, id, command, cause)
        : this.#handle(shipmentAggregate, id, command, cause));
      if (!answer.accepted || answer.events.length === 0) {
        throw new Error(`${command.type} recorded nothing: ${JSON.stringify(answer)}`);
      }
    }
  }
}
