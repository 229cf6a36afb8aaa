import { placementOptionInput } from '#infra/cli/commands/plan/confirmPlacement';
import { placementDetails, placementNamed } from '#infra/cli/placementText';
import { irreversiblePlanStep } from '#infra/cli/step';
import type { Details } from '#infra/cli/tellHandled';
import { transportationGiven, transportationInputs } from '#infra/cli/transportationInputs';
import { transportationDetails } from '#infra/cli/transportationText';
import type { LadingEvent } from '#projections/projection';
import { planAggregate } from '#services/aggregates';
import { acceptAndConfirm as accept } from '#services/workflow/acceptAndConfirm';

export const acceptAndConfirm = irreversiblePlanStep({
  name: 'accept-and-confirm',
  summary:
    'Confirm a placement and its transportation in one click, as Seller Central does; not to be undone',
  inputs: { option: placementOptionInput, ...transportationInputs },
  async does({ lading, id, cause, options }, { option, ...given }) {
    const { source } = lading.network;
    const { state } = await lading.commands.load(planAggregate, id);
    const placementOptionId = state.status === 'none' ? option : placementNamed(state, option);
    const transportation = transportationGiven(given);
    const handled = await accept(lading, id, placementOptionId, transportation, cause, options);
    const details = (facts: readonly LadingEvent[]): Details => {
      const travels = transportationDetails(facts, source);
      if (state.status === 'none') return travels;
      const goes = placementDetails(state, placementOptionId, source);
      return { data: { ...goes.data, ...travels.data }, lines: [...goes.lines, ...travels.lines] };
    };
    return { handled, details };
  },
  examples: [
    'plan accept-and-confirm wf1f0c2a minimal --ship-date 2026-12-04 --dry-run',
    'plan accept-and-confirm wf1f0c2a minimal --ship-date 2026-12-04',
  ],
});
