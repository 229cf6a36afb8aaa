import { journeyCommands } from '#infra/doors/cli/commands/shipment/journeyCommands';
import { preparationCommands } from '#infra/doors/cli/commands/shipment/preparationCommands';
import { show } from '#infra/doors/cli/commands/shipment/show';
import type { CliGroup } from '#infra/doors/cli/program/cliCommand';

/** In the order of a shipment's life. */
export const shipment: CliGroup = {
  name: 'shipment',
  summary: 'Work on a shipment, from its labels to its last unit received',
  examples: ['shipment show FBA17K4W2N8C', 'shipment labels FBA17K4W2N8C'],
  commands: [show, ...preparationCommands, ...journeyCommands],
};
