import { z } from 'zod';
import { defined } from '#domain/values/defined';
import {
  placementDetails,
  placementOptionInput,
  placementTable,
  resolvePlacementOption,
} from '#infra/doors/cli/commands/plan/placement';
import { show } from '#infra/doors/cli/commands/plan/show';
import { transportation } from '#infra/doors/cli/commands/plan/transportation';
import { transportationDetails } from '#infra/doors/cli/commands/plan/transportationDetails';
import {
  transportationFields,
  transportationInputs,
} from '#infra/doors/cli/commands/plan/transportationInputs';
import { boxesFile, boxesNote } from '#infra/doors/cli/input/boxesFile';
import { argument, option } from '#infra/doors/cli/input/input';
import { jsonFile } from '#infra/doors/cli/input/jsonFile';
import { resolveShipmentId } from '#infra/doors/cli/input/resolveId';
import { type CliGroup, cliCommand } from '#infra/doors/cli/program/cliCommand';
import { printResult } from '#infra/doors/cli/steps/printResult';
import { planCommand, stepOf } from '#infra/doors/cli/steps/stepCommand';
import { planSubject } from '#infra/doors/cli/steps/subjects';
import { planCommands } from '#infra/doors/commands/planCommands';
import { planFile, planFileNote, planItemsFile } from '#infra/doors/inputs/planFile';
import { derivedId } from '#services/engine/handling/commandIdentity';

/** In the order of Send to Amazon. */
export const plan: CliGroup = {
  name: 'plan',
  summary: 'Work on an inbound plan, step by step as in Send to Amazon',
  examples: ['plan show wf1f0c2a', 'plan offer-placement wf1f0c2a'],
  commands: [
    cliCommand({
      name: 'create',
      summary: 'Begin an inbound plan from a JSON file; a Send to Amazon manifest is for lading import',
      notes: [planFileNote],
      inputs: { file: argument('<file.json>', 'a JSON file with name, items and boxes', z.string()) },
      async run(session, { file }) {
        const body = jsonFile(file, planFile);
        const lading = await session.openSettled();
        const { cause, handleOptions: options } = session;
        // The plan id follows from the command id, so that a retry makes no second plan.
        const id = `wf${derivedId('plan', cause.sellerId, cause.commandId)}`;
        const handled = await stepOf(planCommands, 'CreateInboundPlan').run(
          { lading, id, cause, options },
          body,
        );
        await printResult(session, lading, planSubject, id, handled);
      },
      examples: ['plan create plan.json', 'plan create plan.json --command-id restock-2026-11'],
    }),
    show,
    planCommand({
      name: 'rename',
      command: 'RenameInboundPlan',
      inputs: { name: argument('<name>', '1 to 40 characters', z.string()) },
      examples: ["plan rename wf1f0c2a 'Spring restock'"],
    }),
    planCommand({
      name: 'set-items',
      notes: ['A file with "items" and, case-packed, "boxes", as for plan create.'],
      command: 'ChangePlanItems',
      inputs: { file: argument('<items.json>', 'a JSON file with items and boxes', z.string()) },
      fields: ({ file }) => jsonFile(file, planItemsFile),
      examples: ['plan set-items wf1f0c2a items.json'],
    }),
    planCommand({
      name: 'pack',
      notes: ['Then give the boxes of each group: lading import <pack list>, or lading plan set-boxes.'],
      command: 'FormPackingGroups',
      inputs: {},
      examples: ['plan pack wf1f0c2a'],
    }),
    planCommand({
      name: 'set-boxes',
      notes: [boxesNote],
      command: 'SetPackingInformation',
      inputs: {
        file: argument('<boxes.json>', 'a JSON file with a list of boxes', z.string()),
        packingGroupId: option(
          '--group <id>',
          'of this packing group, before placement',
          z.string().optional(),
        ),
        shipment: option('--shipment <shipment>', 'of this shipment, after placement', z.string().optional()),
      },
      fields: ({ file, packingGroupId, shipment }, { lading }) => ({
        ...defined({ packingGroupId }),
        ...(shipment !== undefined && { shipmentId: resolveShipmentId(lading, shipment) }),
        boxes: boxesFile(file),
      }),
      examples: [
        'plan set-boxes wf1f0c2a boxes.json --group pg7d21',
        'plan set-boxes wf1f0c2a boxes.json --shipment FBA17K4W2N8C',
      ],
    }),
    planCommand({
      name: 'offer-placement',
      notes: ['After that ask again; destinations may differ.'],
      command: 'OfferPlacementOptions',
      inputs: {},
      details: ({ facts }) => ({
        data: {},
        lines: facts.flatMap((fact) =>
          fact.type === 'PlacementOptionsOffered'
            ? [placementTable(fact.placementOptions), `valid     until ${fact.expiration}, not at it`]
            : [],
        ),
      }),
      examples: ['plan offer-placement wf1f0c2a'],
    }),
    planCommand({
      name: 'confirm-placement',
      command: 'ConfirmPlacement',
      irreversible: true,
      inputs: { placementOptionId: placementOptionInput },
      fields: async ({ placementOptionId }, step) => ({
        placementOptionId: await resolvePlacementOption(step, placementOptionId),
      }),
      details: placementDetails,
      examples: [
        'plan confirm-placement wf1f0c2a minimal --dry-run',
        'plan confirm-placement wf1f0c2a pl5b0e41',
      ],
    }),
    transportation,
    planCommand({
      name: 'confirm-transportation',
      notes: ['The window to cancel with a refund opens: 24 h small parcel, 1 h LTL and FTL.'],
      command: 'ConfirmTransportation',
      irreversible: true,
      inputs: transportationInputs,
      fields: transportationFields,
      details: transportationDetails,
      examples: [
        'plan confirm-transportation wf1f0c2a --ship-date 2026-12-04 --dry-run',
        'plan confirm-transportation wf1f0c2a --mode FREIGHT_LTL --own-carrier "Estes" --ship-date 2026-12-04',
      ],
    }),
    planCommand({
      name: 'accept-and-confirm',
      command: 'AcceptAndConfirm',
      irreversible: true,
      inputs: { placementOptionId: placementOptionInput, ...transportationInputs },
      fields: async ({ placementOptionId, ...transportation }, step) => ({
        placementOptionId: await resolvePlacementOption(step, placementOptionId),
        ...transportationFields(transportation),
      }),
      async details(result) {
        const placement = await placementDetails(result);
        const travel = transportationDetails(result);
        return { data: { ...placement.data, ...travel.data }, lines: [...placement.lines, ...travel.lines] };
      },
      examples: [
        'plan accept-and-confirm wf1f0c2a minimal --ship-date 2026-12-04 --dry-run',
        'plan accept-and-confirm wf1f0c2a minimal --ship-date 2026-12-04',
      ],
    }),
    planCommand({
      name: 'cancel',
      notes: [
        'Inside the window (24 h small parcel, 1 h LTL and FTL) charges are refunded; after it they stay.',
        'A shipment stays once its first unit was received.',
      ],
      command: 'CancelInboundPlan',
      irreversible: true,
      inputs: {},
      examples: ['plan cancel wf1f0c2a --dry-run', 'plan cancel wf1f0c2a'],
    }),
  ],
};
