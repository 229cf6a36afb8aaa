import type { CommandOf } from '#domain/inbound/plan/commands';
import type { Plan } from '#domain/inbound/plan/state';
import type { Instant } from '#domain/values/instant';
import type { ShippingMode, ShippingSolution } from '#domain/values/transportation';
import { transportationOf } from '#services/inbound/workflow/transportation';
import type { Workflow, WorkflowRefusal } from '#services/inbound/workflow/workflow';

/** How all shipments of a plan travel, as a person chooses it. */
export interface Transportation {
  readonly shippingMode: ShippingMode;
  readonly shippingSolution: ShippingSolution;
  /** The name of an own carrier; the partnered one is known. */
  readonly carrier?: string;
  /** The day on which the shipments are handed over, `YYYY-MM-DD` in the marketplace. */
  readonly shipDate?: string;
}

/** Selects the option of every shipment that fits the choice; refused where a shipment has none. */
export async function selectionsFor(
  workflow: Workflow,
  plan: Plan,
  { shippingMode, shippingSolution, carrier, shipDate }: Transportation,
  at: Instant,
): Promise<
  | { readonly selections: CommandOf<'ConfirmTransportation'>['selections'] }
  | { readonly refusal: WorkflowRefusal }
> {
  const choices = (await transportationOf(workflow, plan, at)).map(
    ({ shipment, options, estimatedFees }) => ({
      shipmentId: shipment.shipmentId,
      estimatedFees,
      option: options.find(
        (each) => each.shippingMode === shippingMode && each.shippingSolution === shippingSolution,
      ),
    }),
  );
  const shipmentIds = choices.flatMap(({ shipmentId, option }) => (option === undefined ? [shipmentId] : []));
  if (shipmentIds.length > 0) {
    return { refusal: { reason: 'transportation-not-offered', shippingMode, shippingSolution, shipmentIds } };
  }
  return {
    selections: choices.flatMap(({ shipmentId, estimatedFees, option }) => {
      if (option === undefined) return [];
      const { transportationOptionId, quote } = option;
      return {
        shipmentId,
        transportationOptionId,
        carrier: carrier ?? option.carrier,
        ...(shipDate !== undefined && { shipDate }),
        ...(quote !== undefined && { quote }),
        estimatedFees: { ...(quote !== undefined && { shipping: quote }), ...estimatedFees },
      };
    }),
  };
}
