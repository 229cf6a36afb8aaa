import { planLine } from '#infra/doors/cli/step';
import { transportationGiven, transportationInputs } from '#infra/doors/cli/transportationInputs';
import { transportationDetails } from '#infra/doors/cli/transportationText';

export const confirmTransportation = planLine({
  name: 'confirm-transportation',
  notes: ['The window to cancel with a refund opens: 24 h small parcel, 1 h LTL and FTL.'],
  asks: 'ConfirmTransportation',
  irreversible: true,
  inputs: transportationInputs,
  fields: transportationGiven,
  details: transportationDetails,
  examples: [
    'plan confirm-transportation wf1f0c2a --ship-date 2026-12-04 --dry-run',
    'plan confirm-transportation wf1f0c2a --mode FREIGHT_LTL --own-carrier "Estes" --ship-date 2026-12-04',
  ],
});
