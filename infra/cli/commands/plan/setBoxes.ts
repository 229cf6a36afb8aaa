import { z } from 'zod';
import { boxesFile, boxesNote } from '#infra/cli/boxesFile';
import { argument, option } from '#infra/cli/input';
import { shipmentNamed } from '#infra/cli/naming';
import { planStep } from '#infra/cli/step';
import { planAggregate } from '#services/aggregates';

export const setBoxes = planStep({
  name: 'set-boxes',
  summary: 'Say what is in which box, of a packing group or, once placed, of a shipment',
  notes: [boxesNote],
  inputs: {
    file: argument('<boxes.json>', 'a JSON file with a list of boxes', z.string()),
    packingGroup: option('--group <id>', 'of this packing group, before placement', z.string().optional()),
    shipment: option('--shipment <shipment>', 'of this shipment, after placement', z.string().optional()),
  },
  does: ({ lading, id, cause, options }, { file, packingGroup, shipment }) => {
    const command = {
      type: 'SetPackingInformation',
      ...(packingGroup !== undefined && { packingGroupId: packingGroup }),
      ...(shipment !== undefined && { shipmentId: shipmentNamed(lading, shipment) }),
      boxes: boxesFile(file),
    } as const;
    return lading.commands.handle(planAggregate, id, command, cause, options);
  },
  examples: [
    'plan set-boxes wf1f0c2a boxes.json --group pg7d21',
    'plan set-boxes wf1f0c2a boxes.json --shipment FBA17K4W2N8C',
  ],
});
