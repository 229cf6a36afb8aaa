import type { z } from 'zod';
import type { Message } from '#domain/aggregate/message';
import type { NetworkPolicies } from '#domain/policies/networkPolicies';
import type { Settings } from '#infra/main/settings';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import type { CancellationOutlook } from '#services/inbound/workflow/cancelPlan';
import type { Workflow } from '#services/inbound/workflow/workflow';

/** What a command is run with: the plan, shipment or other that it is given to, and its cause. */
export interface DoorCommandContext {
  readonly lading: Workflow & { readonly settings: Settings };
  readonly id: string;
  readonly cause: Cause;
  readonly options: HandleOptions;
}

/** A command as every door offers it: a summary for people, the schema of its fields, and what it does. */
export interface DoorCommand<Refusal> {
  /** One line. */
  readonly summary: string;
  /** Its fields. */
  readonly body: z.ZodObject;
  /** @param fields what `body` has read */
  run(context: DoorCommandContext, fields: unknown): Promise<CommandOutcome<LadingEvent, Refusal>>;
  /** What a cancellation would cost, for each shipment: a dry run says so beforehand. */
  readonly outlook?: (context: DoorCommandContext) => Promise<readonly CancellationOutlook[]>;
}

export const doorCommand = <Body extends z.ZodObject, Refusal>(
  summary: string,
  body: Body,
  run: (context: DoorCommandContext, fields: z.infer<Body>) => Promise<CommandOutcome<LadingEvent, Refusal>>,
  outlook?: DoorCommand<Refusal>['outlook'],
): DoorCommand<Refusal> => ({
  summary,
  body,
  // The door has read the fields with the command's own schema.
  run: (context, fields) => run(context, fields as z.infer<Body>),
  ...(outlook !== undefined && { outlook }),
});

/** Gives what `body` reads to an aggregate, as the fields of one kind of command. */
export function aggregateCommand<State, Command extends Message, Event extends LadingEvent, Refusal>(
  aggregate: Aggregate<State, Command, Event, Refusal, NetworkPolicies>,
  type: Command['type'],
  summary: string,
  body: z.ZodObject,
): DoorCommand<Refusal> {
  return doorCommand(summary, body, ({ lading, id, cause, options }, fields) => {
    // Its fields were read by the schema of this very kind; what the body lacks of it, the door added.
    const command = { type, ...fields } as Command;
    return lading.commands.handle(aggregate, id, command, cause, options);
  });
}

/** The fields of one kind of command of the domain, without its type. */
export function commandFields(
  { options }: { readonly options: readonly z.ZodObject<{ type: z.ZodLiteral<string> }>[] },
  type: string,
): z.ZodObject {
  const schema = options.find(({ shape }) => shape.type.value === type);
  if (schema === undefined) throw new Error(`there is no command ${type}`);
  return schema.omit({ type: true });
}
