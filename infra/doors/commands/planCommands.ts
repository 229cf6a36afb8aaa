import { z } from 'zod';
import { PlanCommand, type PlanRefusal } from '#domain/inbound/plan/commands';
import { LocalDate } from '#domain/values/item';
import { ShippingMode, ShippingSolution } from '#domain/values/transportation';
import {
  aggregateCommand,
  commandFields,
  type DoorCommand,
  doorCommand,
} from '#infra/doors/commands/doorCommand';
import { planFile, planItemsFile } from '#infra/doors/inputs/planFile';
import type { LadingEvent } from '#projections/ladingEvent';
import { planAggregate } from '#services/aggregates';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import type { FileRefusal } from '#services/importing/sellerCentral/importOutcome';
import { acceptAndConfirm } from '#services/inbound/workflow/acceptAndConfirm';
import { cancelPlan, planOutlook } from '#services/inbound/workflow/cancelPlan';
import { changePlanItems } from '#services/inbound/workflow/changePlanItems';
import { confirmTransportation } from '#services/inbound/workflow/confirmTransportation';
import { createPlan } from '#services/inbound/workflow/createPlan';
import { formPackingGroups } from '#services/inbound/workflow/formPackingGroups';
import { offerPlacement } from '#services/inbound/workflow/offerPlacement';
import type { WorkflowRefusal } from '#services/inbound/workflow/workflow';

export type PlanCommandRefusal = PlanRefusal | WorkflowRefusal | FileRefusal;
type PlanDoorCommand = DoorCommand<PlanCommandRefusal>;

const command = (type: PlanCommand['type'], summary: string): PlanDoorCommand =>
  aggregateCommand(planAggregate, type, summary, commandFields(PlanCommand, type));

/** How all shipments of a plan travel. */
const transportation = {
  shippingMode: ShippingMode.default('GROUND_SMALL_PARCEL'),
  shippingSolution: ShippingSolution.default('AMAZON_PARTNERED_CARRIER'),
  carrier: z.string().min(1).max(64).exactOptional().describe('the name of an own carrier'),
  shipDate: LocalDate.exactOptional(),
};
const { placementOptionId } = commandFields(PlanCommand, 'ConfirmPlacement').shape as {
  placementOptionId: z.ZodString;
};

/** Every command of a plan, as doors offer it; `policy` marks those that only policies give. */
export const planCommands: { readonly [Type in PlanCommand['type']]: PlanDoorCommand | 'policy' } = {
  CreateInboundPlan: doorCommand(
    'Begin an inbound plan. Owners are the seller and ids those of the listing unless named; ship-from and marketplace default to the settings.',
    planFile,
    async (
      { lading, id, cause, options },
      { sourceAddress, destinationMarketplace, ...plan },
    ): Promise<CommandOutcome<LadingEvent, PlanCommandRefusal>> => {
      const { settings } = lading;
      const shipFrom = sourceAddress ?? settings.shipFrom;
      if (shipFrom === undefined) return { accepted: false, refusal: { reason: 'ship-from-needed' } };
      const marketplace = destinationMarketplace ?? settings.marketplace;
      const whole = { ...plan, sourceAddress: shipFrom, destinationMarketplace: marketplace };
      return createPlan(lading, id, whole, cause, options);
    },
  ),
  RenameInboundPlan: command('RenameInboundPlan', 'Give a plan another name'),
  ChangePlanItems: doorCommand(
    'Change what a plan sends, all items at once, until a placement is confirmed; it withdraws placements on offer',
    planItemsFile,
    ({ lading, id, cause, options }, contents) => changePlanItems(lading, id, contents, cause, options),
  ),
  IdentifyItems: command('IdentifyItems', "Say the SKUs' ASINs and FNSKUs, as Amazon's files name them"),
  FormPackingGroups: doorCommand(
    'Form the packing groups of all SKUs that are in no box yet (simulated)',
    z.strictObject({}),
    ({ lading, id, cause, options }) => formPackingGroups(lading, id, cause, options),
  ),
  SetPackingInformation: command(
    'SetPackingInformation',
    'Say what is in which box, of a packing group or, once placed, of a shipment',
  ),
  OfferPlacementOptions: doorCommand(
    'Ask where the stock may go, and what each placement costs (simulated); an offer can be confirmed for 24 hours',
    z.strictObject({}),
    ({ lading, id, cause, options }) => offerPlacement(lading, id, cause, options),
  ),
  ExpirePlacementOptions: 'policy',
  ConfirmPlacement: command(
    'ConfirmPlacement',
    'Take a placement: items freeze, and every destination becomes a shipment; not to be undone',
  ),
  ConfirmTransportation: doorCommand(
    "Confirm how all shipments travel, and accept the partnered carrier's charges; not to be undone",
    z.strictObject(transportation),
    ({ lading, id, cause, options }, fields) => confirmTransportation(lading, id, fields, cause, options),
  ),
  AcceptAndConfirm: doorCommand(
    'Confirm a placement and its transportation in one click, as Seller Central does; not to be undone',
    z.strictObject({ placementOptionId, ...transportation }),
    ({ lading, id, cause, options }, { placementOptionId: option, ...fields }) =>
      acceptAndConfirm(lading, id, option, fields, cause, options),
  ),
  CancelInboundPlan: doorCommand(
    'Cancel all shipments of a plan that still can be; a dry run tells the money first',
    z.strictObject({}),
    ({ lading, id, cause, options }) => cancelPlan(lading, id, cause, options),
    ({ lading, id, cause }) => planOutlook(lading, id, cause),
  ),
};
