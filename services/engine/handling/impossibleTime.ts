import type { Message } from '#domain/aggregate/message';
import { plus } from '#domain/values/instant';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { AggregateInstance } from '#services/engine/handling/aggregateInstance';
import type { CommandDelivery } from '#services/engine/handling/commandDecision';
import type { ImpossibleTime } from '#services/engine/handling/commandOutcome';
import { clockTolerance, isFromTheFuture } from '#services/engine/log/isFromTheFuture';

/**
 * Why a command cannot have been given when it is said to have been: that is yet to come, or what it depends on had not
 * happened. A policy answers a recorded fact at an instant that follows from it: its time was judged with the fact.
 */
export function impossibleTime<State, Command, Event extends Message, Refusal, Policies>(
  aggregate: Pick<Aggregate<State, Command, Event, Refusal, Policies>, 'earliest'>,
  { state, beganAt }: AggregateInstance<State>,
  { command, cause, now: occurredAt, toldAt }: CommandDelivery<Command>,
  policies: Policies,
): ImpossibleTime | undefined {
  if (cause.occurredAt === undefined || cause.causationId !== undefined) return undefined;
  if (isFromTheFuture(occurredAt, toldAt)) return { reason: 'not-happened-yet', occurredAt, now: toldAt };
  if (beganAt === undefined) return undefined;
  const earliest = aggregate.earliest?.(command, state, { beganAt, policies });
  if (earliest === undefined) return undefined;
  // A beginning is by the clock here, and what is told by the clock of whoever tells it.
  const told = earliest.event === 'beginning' ? plus(occurredAt, clockTolerance) : occurredAt;
  return told >= earliest.instant
    ? undefined
    : { reason: 'before-its-cause', occurredAt, earliest: earliest.instant, cause: earliest.event };
}
