import type { CliCommand, CliGroup } from '#infra/cli/cliCommand';
import { account } from '#infra/cli/commands/account/account';
import { charges } from '#infra/cli/commands/answers/charges';
import { discrepancies } from '#infra/cli/commands/answers/discrepancies';
import { explain } from '#infra/cli/commands/answers/explain';
import { fees } from '#infra/cli/commands/answers/fees';
import { find } from '#infra/cli/commands/answers/find';
import { history } from '#infra/cli/commands/answers/history';
import { plans } from '#infra/cli/commands/answers/plans';
import { reconcile } from '#infra/cli/commands/answers/reconcile';
import { replenish } from '#infra/cli/commands/answers/replenish';
import { shipments } from '#infra/cli/commands/answers/shipments';
import { skus } from '#infra/cli/commands/answers/skus';
import { why } from '#infra/cli/commands/answers/why';
import { awd } from '#infra/cli/commands/awd/awd';
import { completion } from '#infra/cli/commands/completion';
import { demo } from '#infra/cli/commands/demo';
import { dispute } from '#infra/cli/commands/dispute/dispute';
import { exitCodes } from '#infra/cli/commands/exitCodes';
import { help } from '#infra/cli/commands/help';
import { importFile } from '#infra/cli/commands/importFile';
import { inventory } from '#infra/cli/commands/inventory/inventory';
import { keys } from '#infra/cli/commands/keys';
import { plan } from '#infra/cli/commands/plan/plan';
import { backup } from '#infra/cli/commands/record/backup';
import { doctor } from '#infra/cli/commands/record/doctor';
import { exportGroup } from '#infra/cli/commands/record/exportEvents';
import { importEvents } from '#infra/cli/commands/record/importEvents';
import { migrate } from '#infra/cli/commands/record/migrate';
import { rebuild } from '#infra/cli/commands/record/rebuild';
import { replay } from '#infra/cli/commands/record/replay';
import { tail } from '#infra/cli/commands/record/tail';
import { verify } from '#infra/cli/commands/record/verify';
import { reportGroup } from '#infra/cli/commands/report';
import { republish } from '#infra/cli/commands/republish';
import { serve } from '#infra/cli/commands/serve';
import { settings } from '#infra/cli/commands/settings';
import { shipment } from '#infra/cli/commands/shipment/shipment';
import { sku } from '#infra/cli/commands/sku/sku';
import { stock } from '#infra/cli/commands/stock/stock';

const importGroup: CliGroup = { ...importFile, alone: importFile, commands: [importEvents] };

/** The program's commands as its help groups them. */
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
