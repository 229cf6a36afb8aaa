import type { CliGroup } from '#infra/doors/cli/cliCommand';
import { acceptQuote } from '#infra/doors/cli/commands/shipment/acceptQuote';
import { appointmentRefused } from '#infra/doors/cli/commands/shipment/appointmentRefused';
import { cancel } from '#infra/doors/cli/commands/shipment/cancel';
import { close } from '#infra/doors/cli/commands/shipment/close';
import { declineQuote } from '#infra/doors/cli/commands/shipment/declineQuote';
import { labels } from '#infra/doors/cli/commands/shipment/labels';
import { milestone } from '#infra/doors/cli/commands/shipment/milestone';
import { pallets } from '#infra/doors/cli/commands/shipment/pallets';
import { pickupRefused } from '#infra/doors/cli/commands/shipment/pickupRefused';
import { problem } from '#infra/doors/cli/commands/shipment/problem';
import { quantity } from '#infra/doors/cli/commands/shipment/quantity';
import { receive } from '#infra/doors/cli/commands/shipment/receive';
import { rename } from '#infra/doors/cli/commands/shipment/rename';
import { setBoxes } from '#infra/doors/cli/commands/shipment/setBoxes';
import { shipDate } from '#infra/doors/cli/commands/shipment/shipDate';
import { shipFrom } from '#infra/doors/cli/commands/shipment/shipFrom';
import { shipped } from '#infra/doors/cli/commands/shipment/shipped';
import { show } from '#infra/doors/cli/commands/shipment/show';
import { status } from '#infra/doors/cli/commands/shipment/status';
import { tracking } from '#infra/doors/cli/commands/shipment/tracking';

/** In the order of a shipment's life. */
export const shipment: CliGroup = {
  name: 'shipment',
  summary: 'Work on a shipment, from its labels to its last unit received',
  examples: ['shipment show FBA17K4W2N8C', 'shipment labels FBA17K4W2N8C'],
  commands: [
    show,
    rename,
    shipFrom,
    shipDate,
    quantity,
    setBoxes,
    labels,
    tracking,
    pallets,
    acceptQuote,
    declineQuote,
    shipped,
    milestone,
    appointmentRefused,
    pickupRefused,
    status,
    receive,
    problem,
    close,
    cancel,
  ],
};
