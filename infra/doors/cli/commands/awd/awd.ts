import { z } from 'zod';
import { AwdAdjustment, AwdRate } from '#domain/awd/values';
import { dayIn } from '#domain/values/calendar';
import { LocalDate } from '#domain/values/item';
import { marketplaces } from '#domain/values/marketplace';
import { daysOf } from '#domain/values/month';
import { awdCommand } from '#infra/doors/cli/commands/awd/awdCommand';
import { boxesInput, incomingBoxInputs, outgoingBoxInputs } from '#infra/doors/cli/commands/awd/awdInputs';
import { show } from '#infra/doors/cli/commands/awd/show';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { argument, option } from '#infra/doors/cli/input/input';
import type { CliGroup } from '#infra/doors/cli/program/cliCommand';

export const awd: CliGroup = {
  name: 'awd',
  summary: 'Record the boxes of a SKU in Amazon Warehousing and Distribution, and its rate there',
  examples: [
    'awd receive MUG-BLUE 40 --units-per-box 24 --box 20x16x12in',
    'awd replenish MUG-BLUE 10',
    'awd show MUG-BLUE',
  ],
  commands: [
    show,
    awdCommand({
      name: 'receive',
      command: 'ReceiveBoxes',
      inputs: { boxes: boxesInput, ...incomingBoxInputs },
      examples: ['awd receive MUG-BLUE 40 --units-per-box 24 --box 20x16x12in --region west'],
    }),
    awdCommand({
      name: 'replenish',
      command: 'ReplenishBoxes',
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
        ...outgoingBoxInputs,
      },
      fields: ({ manual, ...given }) => ({ ...given, replenishment: manual ? 'MANUAL' : 'AUTOMATIC' }),
      examples: ['awd replenish MUG-BLUE 10', 'awd replenish MUG-BLUE 10 --manual --units-per-box 24'],
    }),
    awdCommand({
      name: 'send',
      command: 'SendBoxes',
      inputs: {
        boxes: boxesInput,
        destination: option('--to <destination>', 'where they go', z.string().min(1)),
        ...outgoingBoxInputs,
      },
      examples: ["awd send MUG-BLUE 4 --to 'Harbour shop, Tacoma'"],
    }),
    awdCommand({
      name: 'adjust',
      command: 'AdjustBoxes',
      inputs: {
        boxes: boxesInput,
        reason: option('--reason <reason>', AwdAdjustment.options.join(', '), anyCaseEnum(AwdAdjustment)),
        out: option('--out', 'the boxes went; for RECOUNTED, which says neither', z.boolean().default(false)),
        ...outgoingBoxInputs,
      },
      fields: ({ boxes, out, ...given }) => ({ ...given, boxes: out ? -boxes : boxes }),
      examples: ['awd adjust MUG-BLUE 1 --reason lost', 'awd adjust MUG-BLUE 2 --reason recounted --out'],
    }),
    awdCommand({
      name: 'terms',
      command: 'DecideAwdRate',
      inputs: {
        rate: argument('<rate>', AwdRate.options.join(', '), anyCaseEnum(AwdRate)),
        from: option(
          '--from <day>',
          'from which day on, YYYY-MM-DD in the marketplace; default: the first of the next month there',
          LocalDate.optional(),
        ),
      },
      fields: ({ rate, from }, { cause, context }, country) => ({
        rate,
        from: from ?? nextMonth(dayIn(cause.occurredAt ?? context.clock(), marketplaces[country].timeZone)),
      }),
      examples: ['awd terms MUG-BLUE smart', 'awd terms MUG-BLUE base --from 2026-01-01'],
    }),
  ],
};

const nextMonth = (day: string): string => daysOf(day.slice(0, 7)).until;
