import { z } from 'zod';
import { Msku } from '#domain/item';
import { Network } from '#domain/network';
import { StockCommand } from '#domain/stock/commands';
import type { CliCommand } from '#infra/cli/cliCommand';
import { stockSubject } from '#infra/cli/commands/stock/stockSubject';
import { argument, asked, type Given, givenBy, type Inputs, option } from '#infra/cli/input';
import { tellHandled } from '#infra/cli/tellHandled';
import { present } from '#infra/present';
import { stockAggregate } from '#services/aggregates';
import { stockId } from '#services/stockId';

/** Whose stock of what: the seller is the run's. */
export const stockNamed = {
  msku: argument('<msku>', 'the SKU', Msku),
  network: option(
    '--network <network>',
    `the marketplace network: ${Network.options.join(', ')}; default: US`,
    z.string().toUpperCase().pipe(Network).default('US'),
  ),
};

/** A command of a stock as a command line, which names the stock first. */
export const stockLine = <Some extends Inputs>({
  inputs,
  command,
  ...described
}: Pick<CliCommand, 'name' | 'summary' | 'examples' | 'notes'> & {
  readonly inputs: Some;
  /** What is asked of the stock, by the domain's own names. */
  readonly command: (
    given: Given<Some>,
  ) => { readonly type: StockCommand['type'] } & Readonly<Record<string, unknown>>;
}): CliCommand => ({
  ...described,
  inputs: { ...stockNamed, ...inputs },
  async run(session, typed) {
    const { sellerId, cause, handleOptions } = session;
    const { msku, network } = givenBy(stockNamed, typed);
    const fields = present(command(givenBy(inputs, typed)));
    const body = asked(StockCommand, { sellerId, network, msku, ...fields }, inputs);
    const lading = await session.openSettled();
    const id = stockId(sellerId, network, msku);
    const handled = await lading.commands.handle(stockAggregate, id, body, cause, handleOptions);
    await tellHandled(session, lading, stockSubject, id, handled);
  },
});
