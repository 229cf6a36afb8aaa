import type { z } from 'zod';
import type { Settings } from '#infra/main/settings';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import type { Handled } from '#services/engine/handling/handled';
import type { CancellationOutlook } from '#services/inbound/cancelPlan';
import type { Workflow } from '#services/inbound/workflow';

/** A step about to be taken with one plan or shipment, for whoever asks for it. */
export interface DoorCommandContext {
  readonly lading: Workflow & { readonly settings: Settings };
  readonly id: string;
  readonly cause: Cause;
  readonly options: HandleOptions;
}

/** What a program can ask of a plan or a shipment, as data: what it means, what it is told, what it does. */
export interface DoorCommand<Refusal> {
  /** One line. */
  readonly summary: string;
  /** What it is told. */
  readonly body: z.ZodObject;
  /** @param asked what `body` has read */
  run(taking: DoorCommandContext, asked: unknown): Promise<Handled<LadingEvent, Refusal>>;
  /** What it would come to, where that is money: told before it is done. */
  readonly outlook?: (taking: DoorCommandContext) => Promise<readonly CancellationOutlook[]>;
}

export const doorCommand = <Body extends z.ZodObject, Refusal>(
  summary: string,
  body: Body,
  take: (taking: DoorCommandContext, asked: z.infer<Body>) => Promise<Handled<LadingEvent, Refusal>>,
  outlook?: DoorCommand<Refusal>['outlook'],
): DoorCommand<Refusal> => ({
  summary,
  body,
  // Whoever takes a step has read what was asked with the step's own schema.
  run: (taking, asked) => take(taking, asked as z.infer<Body>),
  ...(outlook !== undefined && { outlook }),
});

/** The fields of one kind of command of the domain, without its type. */
export function commandFields(
  { options }: { readonly options: readonly z.ZodObject<{ type: z.ZodLiteral<string> }>[] },
  type: string,
): z.ZodObject {
  const schema = options.find(({ shape }) => shape.type.value === type);
  if (schema === undefined) throw new Error(`there is no command ${type}`);
  return schema.omit({ type: true });
}
