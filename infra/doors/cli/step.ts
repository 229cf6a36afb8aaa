import type { CliCommand } from '#infra/doors/cli/cliCommand';
import { disputeSubject } from '#infra/doors/cli/disputeSubject';
import { dryRunInput } from '#infra/doors/cli/dryRunInput';
import { asked, type Given, givenBy, type Inputs } from '#infra/doors/cli/input';
import { outlookDetails } from '#infra/doors/cli/outlook';
import type { Session } from '#infra/doors/cli/session';
import {
  accountSubject,
  planSubject,
  type Subject,
  shipmentSubject,
  skuSubject,
} from '#infra/doors/cli/subject';
import { type Details, nothingElse, tellDryRun, tellHandled } from '#infra/doors/cli/tellHandled';
import { accountSteps } from '#infra/doors/steps/accountSteps';
import { disputeSteps } from '#infra/doors/steps/disputeSteps';
import { planSteps } from '#infra/doors/steps/planSteps';
import { shipmentSteps } from '#infra/doors/steps/shipmentSteps';
import { skuSteps } from '#infra/doors/steps/skuSteps';
import type { Step, Taking } from '#infra/doors/steps/step';
import type { Lading } from '#infra/main/openLading';
import type { LadingEvent } from '#projections/ladingEvent';
import type { CancellationOutlook } from '#services/inbound/cancelPlan';

/** A step about to be taken with one plan or shipment. */
export interface StepHere extends Taking {
  readonly lading: Lading;
}

type Described = Pick<CliCommand, 'name' | 'examples' | 'notes'>;

/** A step as a command line, which names its plan or shipment first. */
export interface StepLine<Asks, Some extends Inputs> extends Described {
  readonly asks: Asks;
  readonly inputs: Some;
  /** It cannot be undone: `--dry-run` shows what it would come to. */
  readonly irreversible?: boolean;
  /** What the step is told, where that is not what was given as it is. */
  readonly fields?: (given: Given<Some>, step: StepHere) => Fields | Promise<Fields>;
  /** What there is to tell beside the facts that it records, or would. */
  readonly details?: (told: ToldStep) => Details | Promise<Details>;
}

type Fields = Readonly<Record<string, unknown>>;

export interface ToldStep {
  readonly lading: Lading;
  readonly id: string;
  readonly facts: readonly LadingEvent[];
  /** What a cancellation comes to, as it was seen before. */
  readonly outlook: readonly CancellationOutlook[] | undefined;
}

const lineOf =
  <Refusal, Asks extends string>(
    subject: Subject<Refusal>,
    steps: { readonly [Type in Asks]: Step<Refusal> | 'policy' },
  ) =>
  <Some extends Inputs>(line: StepLine<Asks, Some>): CliCommand => {
    const step = stepOf(steps, line.asks);
    const { inputs, fields = (given) => given, details = outlookOf } = line;
    return withSubject(subject, {
      ...line,
      summary: step.summary,
      async does(here, given, session) {
        const { lading, id } = here;
        const body = asked(step.body, await fields(given, here), inputs);
        const outlook = await step.outlook?.(here);
        const handled = await step.take(here, body);
        const detailsOf = (facts: readonly LadingEvent[]) => details({ lading, id, facts, outlook });
        if (here.options.dryRun) await tellDryRun(session, subject, id, handled, detailsOf);
        else await tellHandled(session, lading, subject, id, handled, detailsOf);
      },
    });
  };

const outlookOf = ({ outlook }: ToldStep): Details =>
  outlook === undefined ? nothingElse : outlookDetails(outlook);

export const planLine = lineOf(planSubject, planSteps);
export const shipmentLine = lineOf(shipmentSubject, shipmentSteps);
export const skuLine = lineOf(skuSubject, skuSteps);
export const accountLine = lineOf(accountSubject, accountSteps);
export const disputeLine = lineOf(disputeSubject, disputeSteps);

/** @throws Error for one that only policies take */
export function stepOf<Refusal, Asks extends string>(
  steps: { readonly [Type in Asks]: Step<Refusal> | 'policy' },
  asks: Asks,
): Step<Refusal> {
  const step = steps[asks];
  if (step === 'policy') throw new Error(`${asks} is for policies alone`);
  return step;
}

const namedBy = <Refusal>({ named }: Subject<Refusal>) => (named === undefined ? {} : { named });

/** A command line that names what it is about first. With `--dry-run` not even what is due is recorded. */
export const withSubject = <Refusal, Some extends Inputs>(
  subject: Subject<Refusal>,
  {
    inputs,
    does,
    irreversible = false,
    ...described
  }: Described & {
    readonly summary: string;
    readonly inputs: Some;
    readonly irreversible?: boolean;
    readonly does: (step: StepHere, given: Given<Some>, session: Session) => Promise<void>;
  },
): CliCommand => ({
  ...described,
  inputs: { ...namedBy(subject), ...inputs, ...(irreversible && { dryRun: dryRunInput }) },
  async run(session, typed) {
    const { named = '' } = givenBy(namedBy(subject), typed);
    const given = givenBy(inputs, typed);
    const { dryRun } = givenBy({ dryRun: dryRunInput }, typed);
    const lading = await (dryRun ? session.openUnsettled() : session.openSettled());
    const { cause, handleOptions } = session;
    const options = { ...handleOptions, dryRun };
    await does({ lading, id: subject.idOf(lading, named, cause.sellerId), cause, options }, given, session);
  },
});
