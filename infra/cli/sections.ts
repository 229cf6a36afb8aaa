import type { CliCommand, CliGroup } from '#infra/cli/cliCommand';
import { plan } from '#infra/cli/commands/plan/plan';
import { shipment } from '#infra/cli/commands/shipment/shipment';

/** The program's commands as its help groups them. */
export const sections: readonly {
  readonly heading: string;
  readonly members: readonly (CliCommand | CliGroup)[];
}[] = [{ heading: 'Plans and shipments:', members: [plan, shipment] }];
