import { AwdCommand } from '#domain/awd/commands';
import { defined } from '#domain/values/defined';
import { Msku } from '#domain/values/item';
import type { Marketplace } from '#domain/values/marketplace';
import { awdSubject } from '#infra/doors/cli/commands/awd/awdSubject';
import {
  argument,
  type Inputs,
  type InputValues,
  option,
  parseCommand,
  parseInputs,
} from '#infra/doors/cli/input/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/input/marketplaceInput';
import type { CliCommand } from '#infra/doors/cli/program/cliCommand';
import type { Session } from '#infra/doors/cli/program/session';
import { printResult } from '#infra/doors/cli/steps/printResult';
import { awdCommands } from '#infra/doors/commands/awdCommands';
import { awdAggregate } from '#services/aggregates';
import { awdStockId } from '#services/streamIds';

/** The inputs that identify boxes in AWD, beside the seller. */
export const awdStockInputs = {
  msku: argument('<msku>', 'the SKU', Msku),
  country: option(
    '--country <store>',
    `in the distribution centers of: ${marketplacesText}; default: US`,
    MarketplaceText.default('US'),
  ),
};

type Fields = Readonly<Record<string, unknown>>;

/** One row of the table of AWD commands: a command of the domain as a command line. */
export const awdCommand = <Some extends Inputs>({
  inputs,
  command,
  fields = (given) => given,
  ...described
}: Pick<CliCommand, 'name' | 'examples' | 'notes'> & {
  readonly command: AwdCommand['type'];
  readonly inputs: Some;
  /** Makes the fields of the command from the inputs, where they are not the same. */
  readonly fields?: (given: InputValues<Some>, session: Session, country: Marketplace) => Fields;
}): CliCommand => ({
  ...described,
  summary: awdCommands[command].summary,
  inputs: { ...awdStockInputs, ...inputs },
  async run(session, typed) {
    const { sellerId, cause, handleOptions } = session;
    const { msku, country } = parseInputs(awdStockInputs, typed);
    const commandFields = defined(fields(parseInputs(inputs, typed), session, country));
    const body = parseCommand(
      AwdCommand,
      { type: command, sellerId, country, msku, ...commandFields },
      inputs,
    );
    const lading = await session.openSettled();
    const id = awdStockId(sellerId, country, msku);
    const handled = await lading.commands.handle(awdAggregate, id, body, cause, handleOptions);
    await printResult(session, lading, awdSubject, id, handled);
  },
});
