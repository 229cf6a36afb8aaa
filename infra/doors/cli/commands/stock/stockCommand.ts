import { StockCommand } from '#domain/inventory/stock/commands';
import { defined } from '#domain/values/defined';
import { Msku } from '#domain/values/item';
import { Network } from '#domain/values/network';
import { stockSubject } from '#infra/doors/cli/commands/stock/stockSubject';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import {
  argument,
  type Inputs,
  type InputValues,
  option,
  parseCommand,
  parseInputs,
} from '#infra/doors/cli/input/input';
import type { CliCommand } from '#infra/doors/cli/program/cliCommand';
import { printResult } from '#infra/doors/cli/steps/printResult';
import { stockAggregate } from '#services/aggregates';
import { stockId } from '#services/streamIds';

/** The inputs that identify a stock, beside the seller. */
export const stockIdInputs = {
  msku: argument('<msku>', 'the SKU', Msku),
  network: option(
    '--network <network>',
    `the marketplace network: ${Network.options.join(', ')}; default: US`,
    anyCaseEnum(Network).default('US'),
  ),
};

/** One row of the tables of stock commands: a command of the domain as a command line. */
export const stockCommand = <Some extends Inputs>({
  inputs,
  toCommand,
  ...described
}: Pick<CliCommand, 'name' | 'summary' | 'examples' | 'notes'> & {
  readonly inputs: Some;
  /** Makes the command from the inputs. */
  readonly toCommand: (
    given: InputValues<Some>,
  ) => { readonly type: StockCommand['type'] } & Readonly<Record<string, unknown>>;
}): CliCommand => ({
  ...described,
  inputs: { ...stockIdInputs, ...inputs },
  async run(session, typed) {
    const { sellerId, cause, handleOptions } = session;
    const { msku, network } = parseInputs(stockIdInputs, typed);
    const fields = defined(toCommand(parseInputs(inputs, typed)));
    const body = parseCommand(StockCommand, { sellerId, network, msku, ...fields }, inputs);
    const lading = await session.openSettled();
    const id = stockId(sellerId, network, msku);
    const handled = await lading.commands.handle(stockAggregate, id, body, cause, handleOptions);
    await printResult(session, lading, stockSubject, id, handled);
  },
});
