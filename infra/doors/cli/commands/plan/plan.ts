import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { boxesFile, boxesNote } from '#infra/doors/cli/boxesFile';
import { type CliGroup, cliCommand } from '#infra/doors/cli/cliCommand';
import { show } from '#infra/doors/cli/commands/plan/show';
import { transportation } from '#infra/doors/cli/commands/plan/transportation';
import { argument, option } from '#infra/doors/cli/input';
import { jsonFile } from '#infra/doors/cli/jsonFile';
import { shipmentNamed } from '#infra/doors/cli/naming';
import {
  placementDetails,
  placementNamed,
  placementOptionInput,
  placementTable,
} from '#infra/doors/cli/placementText';
import { planLine, stepOf } from '#infra/doors/cli/step';
import { planSubject } from '#infra/doors/cli/subject';
import { tellHandled } from '#infra/doors/cli/tellHandled';
import { transportationGiven, transportationInputs } from '#infra/doors/cli/transportationInputs';
import { transportationDetails } from '#infra/doors/cli/transportationText';
import { planFile, planFileNote, planItemsFile } from '#infra/doors/steps/planFile';
import { planSteps } from '#infra/doors/steps/planSteps';
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
        const asked = jsonFile(file, planFile);
        const lading = await session.openSettled();
        const { cause, handleOptions: options } = session;
        // The same command id makes the same plan: a retry is safe.
        const id = `wf${derivedId('plan', cause.sellerId, cause.commandId)}`;
        const handled = await stepOf(planSteps, 'CreateInboundPlan').take(
          { lading, id, cause, options },
          asked,
        );
        await tellHandled(session, lading, planSubject, id, handled);
      },
      examples: ['plan create plan.json', 'plan create plan.json --command-id restock-2026-11'],
    }),
    show,
    planLine({
      name: 'rename',
      asks: 'RenameInboundPlan',
      inputs: { name: argument('<name>', '1 to 40 characters', z.string()) },
      examples: ["plan rename wf1f0c2a 'Spring restock'"],
    }),
    planLine({
      name: 'set-items',
      notes: ['A file with "items" and, case-packed, "boxes", as for plan create.'],
      asks: 'ChangePlanItems',
      inputs: { file: argument('<items.json>', 'a JSON file with items and boxes', z.string()) },
      fields: ({ file }) => jsonFile(file, planItemsFile),
      examples: ['plan set-items wf1f0c2a items.json'],
    }),
    planLine({
      name: 'pack',
      notes: ['Then give the boxes of each group: lading import <pack list>, or lading plan set-boxes.'],
      asks: 'FormPackingGroups',
      inputs: {},
      examples: ['plan pack wf1f0c2a'],
    }),
    planLine({
      name: 'set-boxes',
      notes: [boxesNote],
      asks: 'SetPackingInformation',
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
        ...(shipment !== undefined && { shipmentId: shipmentNamed(lading, shipment) }),
        boxes: boxesFile(file),
      }),
      examples: [
        'plan set-boxes wf1f0c2a boxes.json --group pg7d21',
        'plan set-boxes wf1f0c2a boxes.json --shipment FBA17K4W2N8C',
      ],
    }),
    planLine({
      name: 'offer-placement',
      notes: ['After that ask again; destinations may differ.'],
      asks: 'OfferPlacementOptions',
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
    planLine({
      name: 'confirm-placement',
      asks: 'ConfirmPlacement',
      irreversible: true,
      inputs: { placementOptionId: placementOptionInput },
      fields: async ({ placementOptionId }, step) => ({
        placementOptionId: await placementNamed(step, placementOptionId),
      }),
      details: placementDetails,
      examples: [
        'plan confirm-placement wf1f0c2a minimal --dry-run',
        'plan confirm-placement wf1f0c2a pl5b0e41',
      ],
    }),
    transportation,
    planLine({
      name: 'confirm-transportation',
      notes: ['The window to cancel with a refund opens: 24 h small parcel, 1 h LTL and FTL.'],
      asks: 'ConfirmTransportation',
      irreversible: true,
      inputs: transportationInputs,
      fields: transportationGiven,
      details: transportationDetails,
      examples: [
        'plan confirm-transportation wf1f0c2a --ship-date 2026-12-04 --dry-run',
        'plan confirm-transportation wf1f0c2a --mode FREIGHT_LTL --own-carrier "Estes" --ship-date 2026-12-04',
      ],
    }),
    planLine({
      name: 'accept-and-confirm',
      asks: 'AcceptAndConfirm',
      irreversible: true,
      inputs: { placementOptionId: placementOptionInput, ...transportationInputs },
      fields: async ({ placementOptionId, ...transportation }, step) => ({
        placementOptionId: await placementNamed(step, placementOptionId),
        ...transportationGiven(transportation),
      }),
      async details(told) {
        const goes = await placementDetails(told);
        const travels = transportationDetails(told);
        return { data: { ...goes.data, ...travels.data }, lines: [...goes.lines, ...travels.lines] };
      },
      examples: [
        'plan accept-and-confirm wf1f0c2a minimal --ship-date 2026-12-04 --dry-run',
        'plan accept-and-confirm wf1f0c2a minimal --ship-date 2026-12-04',
      ],
    }),
    planLine({
      name: 'cancel',
      notes: [
        'Inside the window (24 h small parcel, 1 h LTL and FTL) charges are refunded; after it they stay.',
        'A shipment stays once its first unit was received.',
      ],
      asks: 'CancelInboundPlan',
      irreversible: true,
      inputs: {},
      examples: ['plan cancel wf1f0c2a --dry-run', 'plan cancel wf1f0c2a'],
    }),
  ],
};
