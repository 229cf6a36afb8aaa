import { z } from 'zod';
import { boxesNote, shipmentBoxesFile } from '#infra/doors/cli/boxesFile';
import { argument } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';

export const setBoxes = shipmentLine({
  name: 'set-boxes',
  notes: [
    boxesNote,
    'Before transportation is confirmed: lading plan set-boxes <plan> <file> --shipment <shipment>.',
  ],
  asks: 'SetBoxContents',
  inputs: { file: argument('<boxes.json>', 'a JSON file with a list of boxes', z.string()) },
  fields: ({ file }) => ({ boxes: shipmentBoxesFile(file) }),
  examples: ['shipment set-boxes FBA17K4W2N8C boxes.json'],
});
