import { outlookDetails } from '#infra/doors/cli/outlook';
import { shipmentLine } from '#infra/doors/cli/step';

const leftBehind =
  'one shipment alone: the placement may be rated again at minimal splits, and an inbound defect fee may follow (unverified)';

export const cancel = shipmentLine({
  name: 'cancel',
  notes: [
    'Inside the window (24 h small parcel, 1 h LTL and FTL) the charge is refunded; after it the charge stays.',
    `What it can cost to cancel ${leftBehind}.`,
    'Amazon cancels whole plans: lading plan cancel.',
  ],
  asks: 'CancelShipment',
  irreversible: true,
  inputs: {},
  details: ({ outlook = [] }) => {
    const { data, lines } = outlookDetails(outlook);
    return { data: { ...data, leaves: leftBehind }, lines: [...lines, `beware    ${leftBehind}`] };
  },
  examples: ['shipment cancel FBA17K4W2N8C --dry-run', 'shipment cancel FBA17K4W2N8C'],
});
