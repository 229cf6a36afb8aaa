import { z } from 'zod';
import { AwdAdjustment } from '#domain/awd/values';
import { LocalDate } from '#domain/values/item';
import { anyCase, boxesInput, cameInputs, wentInputs } from '#infra/doors/cli/commands/awd/awdInputs';
import { awdLine } from '#infra/doors/cli/commands/awd/awdLine';
import { option } from '#infra/doors/cli/input';

export const receive = awdLine({
  name: 'receive',
  asks: 'ReceiveBoxes',
  inputs: { boxes: boxesInput, ...cameInputs },
  examples: ['awd receive MUG-BLUE 40 --units-per-box 24 --box 20x16x12in --region west'],
});

export const replenish = awdLine({
  name: 'replenish',
  asks: 'ReplenishBoxes',
  inputs: {
    boxes: boxesInput,
    manual: option(
      '--manual',
      'you asked for it; without it, Amazon did by itself',
      z.boolean().default(false),
    ),
    deliveredOn: option(
      '--delivered-on <day>',
      'the day on which FBA had them; until 2025-04-01 processing was charged then',
      LocalDate.optional(),
    ),
    ...wentInputs,
  },
  fields: ({ manual, ...given }) => ({ ...given, replenishment: manual ? 'MANUAL' : 'AUTOMATIC' }),
  examples: ['awd replenish MUG-BLUE 10', 'awd replenish MUG-BLUE 10 --manual --units-per-box 24'],
});

export const send = awdLine({
  name: 'send',
  asks: 'SendBoxes',
  inputs: {
    boxes: boxesInput,
    destination: option('--to <destination>', 'where they go', z.string().min(1)),
    ...wentInputs,
  },
  examples: ["awd send MUG-BLUE 4 --to 'Harbour shop, Tacoma'"],
});

export const adjust = awdLine({
  name: 'adjust',
  asks: 'AdjustBoxes',
  inputs: {
    boxes: boxesInput,
    reason: option('--reason <reason>', AwdAdjustment.options.join(', '), anyCase(AwdAdjustment)),
    out: option('--out', 'the boxes went; for RECOUNTED, which says neither', z.boolean().default(false)),
    ...wentInputs,
  },
  fields: ({ boxes, out, ...given }) => ({ ...given, boxes: out ? -boxes : boxes }),
  examples: ['awd adjust MUG-BLUE 1 --reason lost', 'awd adjust MUG-BLUE 2 --reason recounted --out'],
});
