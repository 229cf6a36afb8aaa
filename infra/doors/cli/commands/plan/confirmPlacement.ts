import { placementDetails, placementNamed, placementOptionInput } from '#infra/doors/cli/placementText';
import { planLine } from '#infra/doors/cli/step';

export const confirmPlacement = planLine({
  name: 'confirm-placement',
  asks: 'ConfirmPlacement',
  irreversible: true,
  inputs: { placementOptionId: placementOptionInput },
  fields: async ({ placementOptionId }, step) => ({
    placementOptionId: await placementNamed(step, placementOptionId),
  }),
  details: placementDetails,
  examples: ['plan confirm-placement wf1f0c2a minimal --dry-run', 'plan confirm-placement wf1f0c2a pl5b0e41'],
});
