import type { CliGroup } from '#infra/cli/cliCommand';
import { inventory as levels } from '#infra/cli/commands/answers/inventory';
import { age } from '#infra/cli/commands/inventory/age';
import { aged } from '#infra/cli/commands/inventory/aged';
import { alerts } from '#infra/cli/commands/inventory/alerts';
import { distribution } from '#infra/cli/commands/inventory/distribution';
import { usage } from '#infra/cli/commands/inventory/usage';
import { volume } from '#infra/cli/commands/inventory/volume';

export const inventory: CliGroup = {
  ...levels,
  alone: levels,
  commands: [age, aged, volume, usage, distribution, alerts],
};
