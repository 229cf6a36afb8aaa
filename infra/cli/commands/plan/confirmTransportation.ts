import { irreversiblePlanStep } from '#infra/cli/step';
import { transportationGiven, transportationInputs } from '#infra/cli/transportationInputs';
import { transportationDetails } from '#infra/cli/transportationText';
import { confirmTransportation as confirm } from '#services/workflow/confirmTransportation';

export const confirmTransportation = irreversiblePlanStep({
  name: 'confirm-transportation',
  summary: "Confirm how all shipments travel, and accept the partnered carrier's charges; not to be undone",
  notes: ['The window to cancel with a refund opens: 24 h small parcel, 1 h LTL and FTL.'],
  inputs: transportationInputs,
  async does({ lading, id, cause, options }, given) {
    const handled = await confirm(lading, id, transportationGiven(given), cause, options);
    return { handled, details: (facts) => transportationDetails(facts, lading.network.source) };
  },
  examples: [
    'plan confirm-transportation wf1f0c2a --ship-date 2026-12-04 --dry-run',
    'plan confirm-transportation wf1f0c2a --mode FREIGHT_LTL --own-carrier "Estes" --ship-date 2026-12-04',
  ],
});
