import type { CliGroup } from '#infra/doors/cli/cliCommand';
import { adjust, receive, replenish, send } from '#infra/doors/cli/commands/awd/boxLines';
import { show } from '#infra/doors/cli/commands/awd/show';
import { terms } from '#infra/doors/cli/commands/awd/terms';

export const awd: CliGroup = {
  name: 'awd',
  summary: 'Record the boxes of a SKU in Amazon Warehousing and Distribution, and its rate there',
  examples: [
    'awd receive MUG-BLUE 40 --units-per-box 24 --box 20x16x12in',
    'awd replenish MUG-BLUE 10',
    'awd show MUG-BLUE',
  ],
  commands: [show, receive, replenish, send, adjust, terms],
};
