import { AwdCommand, type AwdRefusal } from '#domain/awd/commands';
import { Marketplace } from '#domain/values/marketplace';
import { aggregateCommand, commandFields, type DoorCommand } from '#infra/doors/commands/doorCommand';
import { awdAggregate } from '#services/aggregates';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';

export type AwdCommandRefusal = AwdRefusal | CommandRefusal;

/** The door adds the seller and the SKU to the fields. */
function command(type: AwdCommand['type'], summary: string): DoorCommand<AwdCommandRefusal> {
  const schema = commandFields(AwdCommand, type).omit({ sellerId: true, msku: true });
  return aggregateCommand(awdAggregate, type, summary, schema.extend({ country: Marketplace.default('US') }));
}

/** Every command of a SKU's boxes in AWD, as doors offer it. */
export const awdCommands: { readonly [Type in AwdCommand['type']]: DoorCommand<AwdCommandRefusal> } = {
  ReceiveBoxes: command('ReceiveBoxes', 'Record boxes that came to a distribution center of AWD'),
  ReplenishBoxes: command('ReplenishBoxes', 'Record boxes that left AWD for FBA, by themselves or as asked'),
  SendBoxes: command('SendBoxes', 'Record boxes that left AWD for elsewhere (Multi-Channel Distribution)'),
  AdjustBoxes: command('AdjustBoxes', 'Record boxes of AWD that were lost, found, damaged or counted again'),
  DecideAwdRate: command(
    'DecideAwdRate',
    'Record which of AWD’s rates a SKU has from a day on; Amazon decides on the 25th for the next month',
  ),
};
