import type { CliGroup } from '#infra/doors/cli/cliCommand';
import { release, research, reserve } from '#infra/doors/cli/commands/stock/holdLines';
import { adjust, found, returned, ship, transfer } from '#infra/doors/cli/commands/stock/movementLines';
import { reimbursed } from '#infra/doors/cli/commands/stock/reimbursed';
import { remove, removed } from '#infra/doors/cli/commands/stock/removalLines';
import { show } from '#infra/doors/cli/commands/stock/show';

export const stock: CliGroup = {
  name: 'stock',
  summary: 'Record what happens to units once they are received: sold, returned, moved, lost, removed',
  examples: [
    'stock show MUG-BLUE',
    'stock ship MUG-BLUE 2 --fulfillment-center PHX5',
    'stock adjust MUG-BLUE 3 --reason E --fulfillment-center PHX5',
  ],
  commands: [
    show,
    ship,
    returned,
    transfer,
    adjust,
    found,
    reserve,
    release,
    research,
    remove,
    removed,
    reimbursed,
  ],
};
