import { AwdCommand } from '#domain/awd/commands';
import { defined } from '#domain/values/defined';
import { Msku } from '#domain/values/item';
import type { Marketplace } from '#domain/values/marketplace';
import type { CliCommand } from '#infra/doors/cli/cliCommand';
import { awdSubject } from '#infra/doors/cli/commands/awd/awdSubject';
import { argument, asked, type Given, givenBy, type Inputs, option } from '#infra/doors/cli/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/marketplaceInput';
import type { Session } from '#infra/doors/cli/session';
import { tellHandled } from '#infra/doors/cli/tellHandled';
import { awdSteps } from '#infra/doors/steps/awdSteps';
import { awdAggregate } from '#services/aggregates';
import { awdStockId } from '#services/streamIds';

/** Whose boxes of what: the seller is the run's. */
export const boxesNamed = {
  msku: argument('<msku>', 'the SKU', Msku),
  country: option(
    '--country <store>',
    `in the distribution centers of: ${marketplacesText}; default: US`,
    MarketplaceText.default('US'),
  ),
};

type Fields = Readonly<Record<string, unknown>>;

/** A command to AWD as a command line, which names the SKU first. */
export const awdLine = <Some extends Inputs>({
  inputs,
  asks,
  fields = (given) => given,
  ...described
}: Pick<CliCommand, 'name' | 'examples' | 'notes'> & {
  readonly asks: AwdCommand['type'];
  readonly inputs: Some;
  /** What is asked, by the domain's own names, where that is not what was given as it is. */
  readonly fields?: (given: Given<Some>, session: Session, country: Marketplace) => Fields;
}): CliCommand => ({
  ...described,
  summary: awdSteps[asks].summary,
  inputs: { ...boxesNamed, ...inputs },
  async run(session, typed) {
    const { sellerId, cause, handleOptions } = session;
    const { msku, country } = givenBy(boxesNamed, typed);
    const told = defined(fields(givenBy(inputs, typed), session, country));
    const body = asked(AwdCommand, { type: asks, sellerId, country, msku, ...told }, inputs);
    const lading = await session.openSettled();
    const id = awdStockId(sellerId, country, msku);
    const handled = await lading.commands.handle(awdAggregate, id, body, cause, handleOptions);
    await tellHandled(session, lading, awdSubject, id, handled);
  },
});
