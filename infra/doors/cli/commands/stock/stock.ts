import { holdCommands } from '#infra/doors/cli/commands/stock/holdCommands';
import { movementCommands } from '#infra/doors/cli/commands/stock/movementCommands';
import { removalCommands } from '#infra/doors/cli/commands/stock/removalCommands';
import { show } from '#infra/doors/cli/commands/stock/show';
import type { CliGroup } from '#infra/doors/cli/program/cliCommand';

export const stock: CliGroup = {
  name: 'stock',
  summary: 'Record what happens to units once they are received: sold, returned, moved, lost, removed',
  examples: [
    'stock show MUG-BLUE',
    'stock ship MUG-BLUE 2 --fulfillment-center PHX5',
    'stock adjust MUG-BLUE 3 --reason E --fulfillment-center PHX5',
  ],
  commands: [show, ...movementCommands, ...holdCommands, ...removalCommands],
};
