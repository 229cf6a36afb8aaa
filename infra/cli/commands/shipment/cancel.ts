import { outlookDetails } from '#infra/cli/outlook';
import { irreversibleShipmentStep } from '#infra/cli/step';
import { shipmentAggregate } from '#services/aggregates';
import { shipmentOutlook } from '#services/workflow/cancelPlan';

const leftBehind =
  'one shipment alone: the placement may be rated again at minimal splits, and an inbound defect fee may follow (unverified)';

export const cancel = irreversibleShipmentStep({
  name: 'cancel',
  summary: 'Cancel one shipment, until its first unit is received; look with --dry-run first',
  notes: [
    'Inside the window (24 h small parcel, 1 h LTL and FTL) the charge is refunded; after it the charge stays.',
    `What it can cost to cancel ${leftBehind}.`,
    'Amazon cancels whole plans: lading plan cancel.',
  ],
  inputs: {},
  async does({ lading, id, cause, options }) {
    const { data, lines } = outlookDetails([await shipmentOutlook(lading, id, cause)]);
    const details = { data: { ...data, leaves: leftBehind }, lines: [...lines, `beware    ${leftBehind}`] };
    const command = { type: 'CancelShipment' } as const;
    const handled = await lading.commands.handle(shipmentAggregate, id, command, cause, options);
    return { handled, details: () => details };
  },
  examples: ['shipment cancel FBA17K4W2N8C --dry-run', 'shipment cancel FBA17K4W2N8C'],
});
