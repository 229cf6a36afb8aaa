import { type Cli, lading } from '#test/infra/doors/cli/lading';
import { jsonFileIn, mugs } from '#test/infra/doors/cli/planFiles';

/** A plan of 48 mugs, as far as its creation. */
export async function plannedMugs(changes: Partial<typeof mugs> = {}): Promise<{ cli: Cli; plan: string }> {
  const cli = lading();
  const file = jsonFileIn(cli.directory, 'plan.json', { ...mugs, ...changes });
  const created = await cli('plan', 'create', file, '--json');
  return { cli, plan: created.json()['plan'] ?? '' };
}

/** The same, until its one shipment is confirmed with the partnered carrier. */
export async function confirmedMugs(): Promise<{ cli: Cli; plan: string; shipment: string }> {
  const { cli, plan } = await plannedMugs();
  await cli('plan', 'offer-placement', plan);
  await cli('plan', 'accept-and-confirm', plan, 'minimal', '--ship-date', '2026-11-05');
  const listed = (await cli('shipments', '--json')).json();
  return { cli, plan, shipment: listed['shipments']?.[0]?.['shipmentConfirmationId'] ?? '' };
}
