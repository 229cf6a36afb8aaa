import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { boxesFile, boxesNote } from '#infra/doors/cli/boxesFile';
import { argument, option } from '#infra/doors/cli/input';
import { shipmentNamed } from '#infra/doors/cli/naming';
import { planLine } from '#infra/doors/cli/step';

export const setBoxes = planLine({
  name: 'set-boxes',
  notes: [boxesNote],
  asks: 'SetPackingInformation',
  inputs: {
    file: argument('<boxes.json>', 'a JSON file with a list of boxes', z.string()),
    packingGroupId: option('--group <id>', 'of this packing group, before placement', z.string().optional()),
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
});
