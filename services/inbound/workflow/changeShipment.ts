import type { Box, Pallet } from '#domain/inbound/box';
import type { ShipmentRefusal } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { ShipmentState } from '#domain/inbound/shipment/state';
import { shipmentAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import { requote } from '#services/inbound/workflow/requote';
import type { Workflow } from '#services/inbound/workflow/workflow';
import { BoxFitsNoPallet, type FulfillmentNetwork } from '#services/ports/fulfillmentNetwork';

export type ShipmentCommandOutcome = CommandOutcome<
  ShipmentEvent,
  ShipmentRefusal | { readonly reason: 'box-fits-no-pallet'; readonly box: string }
>;

/** Sets the pallets of a freight shipment: the `given` ones, else an estimate from its boxes. */
export async function setPallets(
  workflow: Workflow,
  shipmentId: string,
  given: readonly Pallet[] | undefined,
  cause: Cause,
  options: HandleOptions = {},
): Promise<ShipmentCommandOutcome> {
  const { commands, network } = workflow;
  const requestedCommand = { type: 'SetPallets', pallets: given ?? 'estimate' } as const;
  const firstAnswer = await commands.findFirstAnswer(
    shipmentAggregate,
    shipmentId,
    cause.commandId,
    requestedCommand,
  );
  if (firstAnswer !== undefined) return firstAnswer;

  const { state } = await commands.load(shipmentAggregate, shipmentId);
  const boxes = state.journey === 'none' ? [] : state.boxes;
  if (given === undefined && boxes.length === 0) {
    return { accepted: false, refusal: { reason: 'boxes-needed', command: 'SetPallets' } };
  }
  const pallets = given ?? (await palletsFor(network, boxes));
  if ('boxName' in pallets) {
    return { accepted: false, refusal: { reason: 'box-fits-no-pallet', box: pallets.boxName } };
  }
  const quote = await quoteOf(workflow, shipmentId, state, { pallets }, cause);
  const command = { type: 'SetPallets', pallets, ...quote } as const;
  return commands.handle(shipmentAggregate, shipmentId, command, cause, { ...options, requestedCommand });
}

async function palletsFor(
  network: FulfillmentNetwork,
  boxes: readonly Box[],
): Promise<readonly Pallet[] | BoxFitsNoPallet> {
  try {
    return await network.palletEstimate(boxes);
  } catch (error) {
    if (error instanceof BoxFitsNoPallet) return error;
    throw error;
  }
}

/** Changes how many units of a SKU are promised; a partnered carrier quotes again. */
export async function changeItemQuantity(
  workflow: Workflow,
  shipmentId: string,
  msku: string,
  quantity: number,
  cause: Cause,
  options: HandleOptions = {},
): Promise<ShipmentCommandOutcome> {
  const { commands } = workflow;
  const requestedCommand = { type: 'ChangeItemQuantity', msku, quantity } as const;
  const firstAnswer = await commands.findFirstAnswer(
    shipmentAggregate,
    shipmentId,
    cause.commandId,
    requestedCommand,
  );
  if (firstAnswer !== undefined) return firstAnswer;

  const { state } = await commands.load(shipmentAggregate, shipmentId);
  const promised = new Map(state.journey === 'none' ? [] : state.promised).set(msku, quantity);
  const quote = await quoteOf(workflow, shipmentId, state, { promised }, cause);
  const command = { type: 'ChangeItemQuantity', msku, quantity, ...quote } as const;
  return commands.handle(shipmentAggregate, shipmentId, command, cause, { ...options, requestedCommand });
}

async function quoteOf(
  workflow: Workflow,
  shipmentId: string,
  state: ShipmentState,
  change: Partial<Pick<Exclude<ShipmentState, { journey: 'none' }>, 'pallets' | 'promised'>>,
  cause: Cause,
) {
  if (state.journey === 'none') return {};
  const quote = await requote(
    workflow,
    shipmentId,
    { ...state, ...change },
    cause.occurredAt ?? workflow.clock(),
  );
  return quote === undefined ? {} : { quote };
}
