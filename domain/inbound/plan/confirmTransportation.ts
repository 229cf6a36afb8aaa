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
    const isCharged = quote !== undefined && shippingSolution === 'AMAZON_PARTNERED_CARRIER';
    return [{ ...selection, shipDate, ...(isCharged ? { charge: quote } : {}) }];
  });
  return { type: 'TransportationConfirmed', shippingMode, shippingSolution, shipments };
}

/** Every shipment of the plan is selected, exactly once. */
function selectionProblem({ selections }: Confirmation, plan: Plan): PlanRefusal | undefined {
  const selectedIds = selections.map(({ shipmentId }) => shipmentId);
  const shipmentIds = shipmentsOf(plan).map(({ shipmentId }) => shipmentId);
  const unknownId = selectedIds.find((shipmentId) => !shipmentIds.includes(shipmentId));
  if (unknownId !== undefined)
    return { reason: 'unknown-shipment', shipmentId: unknownId, known: shipmentIds };
  const missingIds = shipmentIds.filter((shipmentId) => !selectedIds.includes(shipmentId));
  const selectedTwice = repeatedNames(selectedIds);
  if (missingIds.length === 0 && selectedTwice.length === 0) return undefined;
  return { reason: 'every-shipment-needs-a-selection', missing: missingIds, repeated: selectedTwice };
}

/** A ship date is a day in the marketplace, today or later. */
function shipDateProblem(
  { selections }: Confirmation,
  { marketplace }: Plan,
  { now }: NetworkCircumstances,
): PlanRefusal | undefined {
  const withoutDate = selections.filter(({ shipDate }) => shipDate === undefined);
  if (withoutDate.length > 0)
    return { reason: 'ship-date-required', shipmentIds: withoutDate.map(({ shipmentId }) => shipmentId) };
  const today = dayIn(now, marketplaces[marketplace].timeZone);
  const pastDate = selections.find(({ shipDate }) => shipDate !== undefined && shipDate < today)?.shipDate;
  return pastDate === undefined ? undefined : { reason: 'ship-date-past', shipDate: pastDate, today };
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

  const withoutBoxes = shipmentsOf(plan).filter(({ shipmentId, items }) => {
    const boxes = plan.boxes.get(shipmentId) ?? [];
    return boxingDifferences(unitsOf(items), boxedUnits(boxes)).length > 0;
  });
  if (withoutBoxes.length > 0)
    return { reason: 'boxes-needed', shipmentIds: withoutBoxes.map(({ shipmentId }) => shipmentId) };

  const withoutQuote = selections.filter(({ quote }) => quote === undefined);
  return shippingSolution === 'AMAZON_PARTNERED_CARRIER' && withoutQuote.length > 0
    ? { reason: 'quote-needed', shipmentIds: withoutQuote.map(({ shipmentId }) => shipmentId) }
    : undefined;
}
