import { placementDetails, placementNamed, placementOptionInput } from '#infra/doors/cli/placementText';
import { planLine } from '#infra/doors/cli/step';
import { transportationGiven, transportationInputs } from '#infra/doors/cli/transportationInputs';
import { transportationDetails } from '#infra/doors/cli/transportationText';

export const acceptAndConfirm = planLine({
  name: 'accept-and-confirm',
  asks: 'AcceptAndConfirm',
  irreversible: true,
  inputs: { placementOptionId: placementOptionInput, ...transportationInputs },
  fields: async ({ placementOptionId, ...transportation }, step) => ({
    placementOptionId: await placementNamed(step, placementOptionId),
    ...transportationGiven(transportation),
  }),
  async details(told) {
    const goes = await placementDetails(told);
    const travels = transportationDetails(told);
    return { data: { ...goes.data, ...travels.data }, lines: [...goes.lines, ...travels.lines] };
  },
  examples: [
    'plan accept-and-confirm wf1f0c2a minimal --ship-date 2026-12-04 --dry-run',
    'plan accept-and-confirm wf1f0c2a minimal --ship-date 2026-12-04',
  ],
});
