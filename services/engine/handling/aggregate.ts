import type { z } from 'zod';
import type { Circumstances, Decision } from '#domain/aggregate/decision';
import type { Message } from '#domain/aggregate/message';
import type { Instant } from '#domain/values/instant';

/** An instant that a command cannot have been given before, and why. */
export interface Earliest {
  readonly instant: Instant;
  /** What happened then: the stream began, or a carrier's charge was accepted. */
  readonly event: 'beginning' | 'carrier-charge';
}

/** What `handle` needs to know of an aggregate: how its state comes from facts, and how it decides. */
export interface Aggregate<State, Command, Event extends Message, Refusal, Policies> {
  /** The first part of its streams' names: `shipment` of `shipment-sh0c1f…`. */
  readonly category: string;
  readonly initial: State;
  evolve(state: State, event: Event): State;
  /** Every command there is: one that this does not take was built wrongly. */
  readonly commands: z.core.$ZodType;
  decide(command: Command, state: State, circumstances: Circumstances<Policies>): Decision<Event, Refusal>;
  /**
   * Before when the command cannot have been given, as what it depends on had not happened. Without it, at any time.
   *
   * @param basis when the first fact of the stream happened, and the policies
   */
  earliest?(
    command: Command,
    state: State,
    basis: { readonly beganAt: Instant; readonly policies: Policies },
  ): Earliest | undefined;
  /** The current version of every event's shape: what is written. */
  readonly schemaVersion: number;
  /**
   * A stored event in today's shape.
   *
   * @throws CorruptStream for a kind or version that this program does not know
   */
  read(type: string, schemaVersion: number, data: string): Event;
  /**
   * Facts that describe the stream and not an event in time, such as its owner. They also hold for the time before
   * they were recorded.
   */
  readonly timeless?: readonly Event['type'][];
}

/** An aggregate whose state, commands and facts are unknown to the caller. */
export type AnyAggregate<Policies> = Aggregate<
  unknown,
  never,
  Message,
  { readonly reason: string },
  Policies
>;

/** Aggregates by their categories: what finds the aggregate of a stream, or of a command on its way. */
export interface Aggregates<Policies> {
  readonly [category: string]: AnyAggregate<Policies>;
}

/** Every command that an aggregate takes. */
export type CommandOf<Asked extends AnyAggregate<never>> = Parameters<Asked['decide']>[0];
