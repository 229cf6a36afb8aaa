import type { Message } from '#domain/aggregate/message';
import type { Instant } from '#domain/values/instant';
import type { Aggregates, CommandOf } from '#services/engine/handling/aggregate';

/** A command that a reaction asks for, to be sent at once or when its time has come. */
export interface CommandRequest {
  /** Of the aggregate that it goes to. */
  readonly category: string;
  readonly id: string;
  readonly command: Message;
  /** The instant of the fact that is answered, or the deadline itself; never when a reaction ran. */
  readonly occurredAt: Instant;
}

/** A request whose command is one of the aggregate of its category. */
export type RequestOf<Table extends Aggregates<never>> = {
  readonly [Category in keyof Table]: CommandRequest & {
    readonly category: Category;
    readonly command: CommandOf<Table[Category]>;
  };
}[keyof Table];
