import { outlookDetails } from '#infra/cli/outlook';
import { irreversiblePlanStep } from '#infra/cli/step';
import { cancelPlan, planOutlook } from '#services/workflow/cancelPlan';

export const cancel = irreversiblePlanStep({
  name: 'cancel',
  summary: 'Cancel all shipments of a plan that still can be; look with --dry-run first',
  notes: [
    'Inside the window (24 h small parcel, 1 h LTL and FTL) charges are refunded; after it they stay.',
    'A shipment stays once its first unit was received.',
  ],
  inputs: {},
  async does({ lading, id, cause, options }) {
    const outlook = outlookDetails(await planOutlook(lading, id, cause));
    return { handled: await cancelPlan(lading, id, cause, options), details: () => outlook };
  },
  examples: ['plan cancel wf1f0c2a --dry-run', 'plan cancel wf1f0c2a'],
});
