import { dryRunInput } from '#infra/doors/cli/input/dryRunInput';
import { type Inputs, type InputValues, parseCommand, parseInputs } from '#infra/doors/cli/input/input';
import type { CliCommand } from '#infra/doors/cli/program/cliCommand';
import type { Session } from '#infra/doors/cli/program/session';
import { cancellationDetails } from '#infra/doors/cli/steps/cancellationDetails';
import { disputeSubject } from '#infra/doors/cli/steps/disputeSubject';
import { type Details, noDetails, printDryRun, printResult } from '#infra/doors/cli/steps/printResult';
import {
  accountSubject,
  planSubject,
  type Subject,
  shipmentSubject,
  skuSubject,
} from '#infra/doors/cli/steps/subjects';
import { accountCommands } from '#infra/doors/commands/accountCommands';
import { disputeCommands } from '#infra/doors/commands/disputeCommands';
import type { DoorCommand, DoorCommandContext } from '#infra/doors/commands/doorCommand';
import { planCommands } from '#infra/doors/commands/planCommands';
import { shipmentCommands } from '#infra/doors/commands/shipmentCommands';
import { skuCommands } from '#infra/doors/commands/skuCommands';
import type { Lading } from '#infra/main/openLading';
import type { LadingEvent } from '#projections/ladingEvent';
import type { CancellationOutlook } from '#services/inbound/workflow/cancelPlan';

/** What a command knows of the plan, shipment or other aggregate that it is about. */
export interface StepContext extends DoorCommandContext {
  readonly lading: Lading;
}

type Described = Pick<CliCommand, 'name' | 'examples' | 'notes'>;

/** One row of a command table: a command of the domain as a command line. Its summary and schema are the step's. */
export interface StepDefinition<CommandType, Some extends Inputs> extends Described {
  readonly command: CommandType;
  readonly inputs: Some;
  /** Adds `--dry-run`, as the command cannot be undone. */
  readonly irreversible?: boolean;
  /** Makes the fields of the command from the inputs, where they are not the same. */
  readonly fields?: (values: InputValues<Some>, context: StepContext) => Fields | Promise<Fields>;
  /** Adds to the answer, beside the events that the command records or would record. */
  readonly details?: (result: StepResult) => Details | Promise<Details>;
}

type Fields = Readonly<Record<string, unknown>>;

export interface StepResult {
  readonly lading: Lading;
  readonly id: string;
  readonly facts: readonly LadingEvent[];
  /** What a cancellation would do, worked out before it was done. */
  readonly outlook: readonly CancellationOutlook[] | undefined;
}

const stepCommandFor =
  <Refusal, CommandType extends string>(
    subject: Subject<Refusal>,
    steps: { readonly [Type in CommandType]: DoorCommand<Refusal> | 'policy' },
  ) =>
  <Some extends Inputs>(definition: StepDefinition<CommandType, Some>): CliCommand => {
    const step = stepOf(steps, definition.command);
    const { inputs, fields = (values) => values, details = defaultDetails } = definition;
    return subjectCommand(subject, {
      ...definition,
      summary: step.summary,
      async run(context, values, session) {
        const { lading, id } = context;
        const body = parseCommand(step.body, await fields(values, context), inputs);
        const outlook = await step.outlook?.(context);
        const handled = await step.run(context, body);
        const detailsOf = (facts: readonly LadingEvent[]) => details({ lading, id, facts, outlook });
        if (context.options.dryRun) await printDryRun(session, subject, id, handled, detailsOf);
        else await printResult(session, lading, subject, id, handled, detailsOf);
      },
    });
  };

const defaultDetails = ({ outlook }: StepResult): Details =>
  outlook === undefined ? noDetails : cancellationDetails(outlook);

export const planCommand = stepCommandFor(planSubject, planCommands);
export const shipmentCommand = stepCommandFor(shipmentSubject, shipmentCommands);
export const skuCommand = stepCommandFor(skuSubject, skuCommands);
export const accountCommand = stepCommandFor(accountSubject, accountCommands);
export const disputeCommand = stepCommandFor(disputeSubject, disputeCommands);

/** @throws Error for a command that only policies send */
export function stepOf<Refusal, CommandType extends string>(
  steps: { readonly [Type in CommandType]: DoorCommand<Refusal> | 'policy' },
  command: CommandType,
): DoorCommand<Refusal> {
  const step = steps[command];
  if (step === 'policy') throw new Error(`${command} is for policies alone`);
  return step;
}

const idInputsOf = <Refusal>({ idInput }: Subject<Refusal>) => (idInput === undefined ? {} : { idInput });

/** A command whose first argument is the id of its subject. With `--dry-run` it records nothing, not even what is due. */
export const subjectCommand = <Refusal, Some extends Inputs>(
  subject: Subject<Refusal>,
  {
    inputs,
    run,
    irreversible = false,
    ...described
  }: Described & {
    readonly summary: string;
    readonly inputs: Some;
    readonly irreversible?: boolean;
    readonly run: (context: StepContext, values: InputValues<Some>, session: Session) => Promise<void>;
  },
): CliCommand => ({
  ...described,
  inputs: { ...idInputsOf(subject), ...inputs, ...(irreversible && { dryRun: dryRunInput }) },
  async run(session, raw) {
    const { idInput: givenId = '' } = parseInputs(idInputsOf(subject), raw);
    const values = parseInputs(inputs, raw);
    const { dryRun } = parseInputs({ dryRun: dryRunInput }, raw);
    const lading = await (dryRun ? session.openUnsettled() : session.openSettled());
    const { cause, handleOptions } = session;
    const options = { ...handleOptions, dryRun };
    await run(
      { lading, id: subject.resolveId(lading, givenId, cause.sellerId), cause, options },
      values,
      session,
    );
  },
});
