import { z } from 'zod';
import { StockCommand } from '#domain/inventory/stock/commands';
import { defined } from '#domain/values/defined';
import { Msku } from '#domain/values/item';
import { Network } from '#domain/values/network';
import type { CliCommand } from '#infra/doors/cli/cliCommand';
import { stockSubject } from '#infra/doors/cli/commands/stock/stockSubject';
import { argument, asked, type Given, givenBy, type Inputs, option } from '#infra/doors/cli/input';
import { tellHandled } from '#infra/doors/cli/tellHandled';
import { stockAggregate } from '#services/aggregates';
import { stockId } from '#services/streamIds';

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
    const fields = defined(command(givenBy(inputs, typed)));
    const body = asked(StockCommand, { sellerId, network, msku, ...fields }, inputs);
    const lading = await session.openSettled();
    const id = stockId(sellerId, network, msku);
    const handled = await lading.commands.handle(stockAggregate, id, body, cause, handleOptions);
    await tellHandled(session, lading, stockSubject, id, handled);
  },
});
