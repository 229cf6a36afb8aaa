import { PlanCommand } from '#domain/plan/commands';
import { ShipmentCommand } from '#domain/shipment/commands';
import type { CliCommand } from '#infra/cli/cliCommand';
import { dryRunInput } from '#infra/cli/dryRunInput';
import { asked, type Given, givenBy, type Inputs } from '#infra/cli/input';
import type { Session } from '#infra/cli/session';
import { planSubject, type Subject, shipmentSubject } from '#infra/cli/subject';
import { type Details, tellDryRun, tellHandled } from '#infra/cli/tellHandled';
import type { Lading } from '#infra/openLading';
import type { LadingEvent } from '#projections/projection';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import type { Cause } from '#services/cause';
import type { HandleOptions } from '#services/commandHandler';
import type { Handled } from '#services/handling/handled';

/** A step about to be taken with one plan or shipment. */
export interface Step {
  readonly lading: Lading;
  readonly id: string;
  readonly cause: Cause;
  readonly options: HandleOptions;
}

type Described = Pick<CliCommand, 'name' | 'summary' | 'examples' | 'notes'>;

type Taken<Some extends Inputs, Result> = Described & {
  readonly inputs: Some;
  readonly does: (step: Step, given: Given<Some>) => Promise<Result>;
};

/** A command line that does one thing with one plan or shipment, which it names first, and tells what was recorded. */
const stepOf =
  <Refusal>(subject: Subject<Refusal>) =>
  <Some extends Inputs>({ does, ...described }: Taken<Some, Handled<LadingEvent, Refusal>>): CliCommand =>
    withSubject(subject, {
      ...described,
      async does(step, given, session) {
        await tellHandled(session, step.lading, subject, step.id, await does(step, given));
      },
    });

/** What a step came to, and what else there is to tell of the facts that it records. */
interface Told<Refusal> {
  readonly handled: Handled<LadingEvent, Refusal>;
  readonly details: (facts: readonly LadingEvent[]) => Details;
}

/** A step that cannot be undone: `--dry-run` shows what it would come to. */
const irreversibleOf =
  <Refusal>(subject: Subject<Refusal>) =>
  <Some extends Inputs>({ does, ...described }: Taken<Some, Told<Refusal>>): CliCommand =>
    withSubject(subject, {
      ...described,
      irreversible: true,
      async does(step, given, session) {
        const { handled, details } = await does(step, given);
        if (step.options.dryRun) tellDryRun(session, subject, step.id, handled, details);
        else await tellHandled(session, step.lading, subject, step.id, handled, details);
      },
    });

/** A command line that names a plan or shipment first. With `--dry-run` not even what is due is recorded. */
export const withSubject = <Refusal, Some extends Inputs>(
  subject: Subject<Refusal>,
  {
    inputs,
    does,
    irreversible = false,
    ...described
  }: Described & {
    readonly inputs: Some;
    readonly irreversible?: boolean;
    readonly does: (step: Step, given: Given<Some>, session: Session) => Promise<void>;
  },
): CliCommand => ({
  ...described,
  inputs: { named: subject.named, ...inputs, ...(irreversible && { dryRun: dryRunInput }) },
  async run(session, typed) {
    const { named } = givenBy({ named: subject.named }, typed);
    const given = givenBy(inputs, typed);
    const { dryRun } = givenBy({ dryRun: dryRunInput }, typed);
    const lading = await (dryRun ? session.openUnsettled() : session.openSettled());
    const { cause, handleOptions } = session;
    const options = { ...handleOptions, dryRun };
    await does({ lading, id: subject.idOf(lading, named), cause, options }, given, session);
  },
});

export const planStep = stepOf(planSubject);
export const shipmentStep = stepOf(shipmentSubject);
export const irreversiblePlanStep = irreversibleOf(planSubject);
export const irreversibleShipmentStep = irreversibleOf(shipmentSubject);

/** A step that is one command of the domain, whose fields are what was given. */
type Asking<Some extends Inputs, Type> = Described & {
  readonly asks: Type;
  readonly inputs: Some;
  /** The fields of the command, where they are not what was given as it is. */
  readonly fields?: (given: Given<Some>) => Readonly<Record<string, unknown>>;
};

export const planCommand = <Some extends Inputs>({
  asks,
  fields = (given) => given,
  ...described
}: Asking<Some, PlanCommand['type']>): CliCommand =>
  planStep({
    ...described,
    does: ({ lading, id, cause, options }, given) => {
      const command = asked(PlanCommand, { type: asks, ...fields(given) }, described.inputs);
      return lading.commands.handle(planAggregate, id, command, cause, options);
    },
  });

export const shipmentCommand = <Some extends Inputs>({
  asks,
  fields = (given) => given,
  ...described
}: Asking<Some, ShipmentCommand['type']>): CliCommand =>
  shipmentStep({
    ...described,
    does: ({ lading, id, cause, options }, given) => {
      const command = asked(ShipmentCommand, { type: asks, ...fields(given) }, described.inputs);
      return lading.commands.handle(shipmentAggregate, id, command, cause, options);
    },
  });
