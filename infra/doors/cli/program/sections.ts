import { account } from '#infra/doors/cli/commands/account/account';
import { charges } from '#infra/doors/cli/commands/answers/charges';
import { discrepancies } from '#infra/doors/cli/commands/answers/discrepancies';
import { explain } from '#infra/doors/cli/commands/answers/explain';
import { history } from '#infra/doors/cli/commands/answers/history';
import { find, plans, shipments, skus } from '#infra/doors/cli/commands/answers/lists';
import { reconcile } from '#infra/doors/cli/commands/answers/reconcile';
import { replenish } from '#infra/doors/cli/commands/answers/replenish';
import { why } from '#infra/doors/cli/commands/answers/why';
import { awd } from '#infra/doors/cli/commands/awd/awd';
import { demo } from '#infra/doors/cli/commands/demo';
import { dispute } from '#infra/doors/cli/commands/dispute/dispute';
import { fees } from '#infra/doors/cli/commands/fees/fees';
import { completion, exitCodes, help } from '#infra/doors/cli/commands/help';
import { importFile } from '#infra/doors/cli/commands/import/importFile';
import { inventory } from '#infra/doors/cli/commands/inventory/inventory';
import { keys } from '#infra/doors/cli/commands/keys';
import { plan } from '#infra/doors/cli/commands/plan/plan';
import { doctor } from '#infra/doors/cli/commands/record/doctor';
import { exportGroup } from '#infra/doors/cli/commands/record/exportEvents';
import { importEvents } from '#infra/doors/cli/commands/record/importEvents';
import { migrate } from '#infra/doors/cli/commands/record/migrate';
import { backup, rebuild, replay, verify } from '#infra/doors/cli/commands/record/record';
import { tail } from '#infra/doors/cli/commands/record/tail';
import { reportGroup } from '#infra/doors/cli/commands/report';
import { republish } from '#infra/doors/cli/commands/republish';
import { serve } from '#infra/doors/cli/commands/serve';
import { settings } from '#infra/doors/cli/commands/settings';
import { shipment } from '#infra/doors/cli/commands/shipment/shipment';
import { sku } from '#infra/doors/cli/commands/sku/sku';
import { stock } from '#infra/doors/cli/commands/stock/stock';
import type { CliCommand, CliGroup } from '#infra/doors/cli/program/cliCommand';

const importGroup: CliGroup = { ...importFile, alone: importFile, commands: [importEvents] };

/** All commands, under the headings and in the order of the help. */
export const sections: readonly {
  readonly heading: string;
  readonly members: readonly (CliCommand | CliGroup)[];
}[] = [
  {
    heading: 'Plans and shipments:',
    members: [importGroup, plans, plan, shipments, shipment, stock, awd, find],
  },
  { heading: 'Catalog and account:', members: [skus, sku, account] },
  {
    heading: 'What happened, and what is where:',
    members: [history, why, inventory, replenish, discrepancies, reconcile, reportGroup],
  },
  {
    heading: 'What it should cost, and what was charged:',
    members: [fees, explain, charges, dispute],
  },
  {
    heading: 'The record:',
    members: [verify, replay, rebuild, tail, exportGroup, backup, migrate, doctor],
  },
  { heading: 'For other programs:', members: [serve, keys, republish] },
  { heading: 'More:', members: [demo, settings, completion, exitCodes, help] },
];
