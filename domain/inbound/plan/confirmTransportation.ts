import { accept, refuse } from '#domain/aggregate/decision';
import { boxedUnits, boxingDifferences, unitsOf } from '#domain/inbound/boxing';
import { repeatedNames } from '#domain/inbound/plan/boxProblems';
import type { CommandOf, PlanRefusal } from '#domain/inbound/plan/commands';
import type { PlanFact } from '#domain/inbound/plan/events';
import { allows, notPossibleNow, type PlanDecision } from '#domain/inbound/plan/refusals';
import { type Plan, shipmentsOf } from '#domain/inbound/plan/state';
import { modeMisfit } from '#domain/policies/modeFit';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { dayIn } from '#domain/values/calendar';
import { isSameContent } from '#domain/values/isSameContent';
import { marketplaces } from '#domain/values/marketplace';
import { isSmallParcel } from '#domain/values/transportation';

type Confirmation = CommandOf<'ConfirmTransportation' | 'AcceptAndConfirm'>;

/** Accepts how every shipment of the plan travels, on which day, and what the partnered carrier asks for it (rule 1). */
export function confirmTransportation(
  command: Confirmation,
  plan: Plan,
  circumstances: NetworkCircumstances,
): PlanDecision {
  const event = confirmationFact(command);
  if (plan.status === 'transportationConfirmed' && isSameContent(event, plan.transportation)) return accept();
  if (!allows(plan, event.type)) return notPossibleNow(plan, command);

  const refusal =
    selectionProblem(command, plan) ??
    shipDateProblem(command, plan, circumstances) ??
    modeProblem(command, plan, circumstances) ??
    smallParcelProblem(command, plan);
  return refusal === undefined ? accept(event) : refuse(refusal);
}

/** An own carrier's quote is no charge of Amazon's (rule 9). A selection without a ship date is refused before this is recorded. */
function confirmationFact({
  shippingMode,
  shippingSolution,
  selections,
}: Confirmation): PlanFact<'TransportationConfirmed'> {
  const shipments = selections.flatMap(({ shipDate, quote, ...selection }) => {
    if (shipDate === undefined) return [];
    const charged = quote !== undefined && shippingSolution === 'AMAZON_PARTNERED_CARRIER';
    return [{ ...selection, shipDate, ...(charged ? { charge: quote } : {}) }];
  });
  return { type: 'TransportationConfirmed', shippingMode, shippingSolution, shipments };
}

/** Every shipment of the plan is selected, exactly once. */
function selectionProblem({ selections }: Confirmation, plan: Plan): PlanRefusal | undefined {
  const selected = selections.map(({ shipmentId }) => shipmentId);
  const known = shipmentsOf(plan).map(({ shipmentId }) => shipmentId);
  const unknown = selected.find((shipmentId) => !known.includes(shipmentId));
  if (unknown !== undefined) return { reason: 'unknown-shipment', shipmentId: unknown, known };
  const missing = known.filter((shipmentId) => !selected.includes(shipmentId));
  const twice = repeatedNames(selected);
  if (missing.length === 0 && twice.length === 0) return undefined;
  return { reason: 'every-shipment-needs-a-selection', missing, repeated: twice };
}

/** A ship date is a day in the marketplace, today or later. */
function shipDateProblem(
  { selections }: Confirmation,
  { marketplace }: Plan,
  { now }: NetworkCircumstances,
): PlanRefusal | undefined {
  const undated = selections.filter(({ shipDate }) => shipDate === undefined);
  if (undated.length > 0)
    return { reason: 'ship-date-required', shipmentIds: undated.map(({ shipmentId }) => shipmentId) };
  const today = dayIn(now, marketplaces[marketplace].timeZone);
  const past = selections.find(({ shipDate }) => shipDate !== undefined && shipDate < today)?.shipDate;
  return past === undefined ? undefined : { reason: 'ship-date-past', shipDate: past, today };
}

function modeProblem(
  { shippingMode }: Confirmation,
  plan: Plan,
  { policies }: NetworkCircumstances,
): PlanRefusal | undefined {
  const details = shipmentsOf(plan).map(({ destination }) =>
    modeMisfit(
      shippingMode,
      { from: plan.sourceAddress.countryCode, to: destination.address?.countryCode ?? plan.marketplace },
      policies.modeFit.rule,
    ),
  );
  const detail = details.find((each) => each !== undefined);
  return detail === undefined ? undefined : { reason: 'mode-does-not-fit', shippingMode, detail };
}

/** One carrier takes all small parcels (rule 3); their boxes are known, and a partnered carrier's price is too. Freight may learn both later. */
function smallParcelProblem(
  { shippingMode, shippingSolution, selections }: Confirmation,
  plan: Plan,
): PlanRefusal | undefined {
  if (!isSmallParcel(shippingMode)) return undefined;

  const carriers = [...new Set(selections.map(({ carrier }) => carrier))];
  if (carriers.length > 1) return { reason: 'one-carrier-only', carriers };

  const unboxed = shipmentsOf(plan).filter(({ shipmentId, items }) => {
    const boxes = plan.boxes.get(shipmentId) ?? [];
    return boxingDifferences(unitsOf(items), boxedUnits(boxes)).length > 0;
  });
  if (unboxed.length > 0)
    return { reason: 'boxes-needed', shipmentIds: unboxed.map(({ shipmentId }) => shipmentId) };

  const unquoted = selections.filter(({ quote }) => quote === undefined);
  return shippingSolution === 'AMAZON_PARTNERED_CARRIER' && unquoted.length > 0
    ? { reason: 'quote-needed', shipmentIds: unquoted.map(({ shipmentId }) => shipmentId) }
    : undefined;
}
