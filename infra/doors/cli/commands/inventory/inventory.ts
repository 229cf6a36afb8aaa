import type { CliGroup } from '#infra/doors/cli/cliCommand';
import { inventory as levels } from '#infra/doors/cli/commands/answers/inventory';
import { age } from '#infra/doors/cli/commands/inventory/age';
import { aged } from '#infra/doors/cli/commands/inventory/aged';
import { alerts } from '#infra/doors/cli/commands/inventory/alerts';
import { distribution } from '#infra/doors/cli/commands/inventory/distribution';
import { usage } from '#infra/doors/cli/commands/inventory/usage';
import { volume } from '#infra/doors/cli/commands/inventory/volume';

export const inventory: CliGroup = {
  ...levels,
  alone: levels,
  commands: [age, aged, volume, usage, distribution, alerts],
};
