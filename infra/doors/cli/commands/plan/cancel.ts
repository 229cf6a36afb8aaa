import { planLine } from '#infra/doors/cli/step';

export const cancel = planLine({
  name: 'cancel',
  notes: [
    'Inside the window (24 h small parcel, 1 h LTL and FTL) charges are refunded; after it they stay.',
    'A shipment stays once its first unit was received.',
  ],
  asks: 'CancelInboundPlan',
  irreversible: true,
  inputs: {},
  examples: ['plan cancel wf1f0c2a --dry-run', 'plan cancel wf1f0c2a'],
});
