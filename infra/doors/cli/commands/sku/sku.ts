import type { CliGroup } from '#infra/doors/cli/cliCommand';
import { changeListing } from '#infra/doors/cli/commands/sku/changeListing';
import { identify } from '#infra/doors/cli/commands/sku/identify';
import { list } from '#infra/doors/cli/commands/sku/list';
import { measure } from '#infra/doors/cli/commands/sku/measure';
import { quantity } from '#infra/doors/cli/commands/sku/quantity';
import { register } from '#infra/doors/cli/commands/sku/register';
import { show } from '#infra/doors/cli/commands/sku/show';
import { storageType } from '#infra/doors/cli/commands/sku/storageType';
import { unlist } from '#infra/doors/cli/commands/sku/unlist';

export const sku: CliGroup = {
  name: 'sku',
  summary: 'Say what a SKU is: its ids, measurements, storage type and listings',
  examples: ['sku show MUG-BLUE', 'sku measure MUG-BLUE 5x4x4in 0.75lb'],
  commands: [show, register, identify, measure, storageType, list, changeListing, unlist, quantity],
};
