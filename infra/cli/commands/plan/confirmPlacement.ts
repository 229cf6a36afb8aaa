import { z } from 'zod';
import { argument } from '#infra/cli/input';
import { placementDetails, placementNamed } from '#infra/cli/placementText';
import { irreversiblePlanStep } from '#infra/cli/step';
import { planAggregate } from '#services/aggregates';

export const placementOptionInput = argument(
  '<option>',
  'a placement on offer: its id, the beginning of it, or its kind (minimal, partial, amazon-optimized)',
  z.string().min(1).max(64),
);

export const confirmPlacement = irreversiblePlanStep({
  name: 'confirm-placement',
  summary: 'Take a placement: items freeze, and every destination becomes a shipment; not to be undone',
  inputs: { option: placementOptionInput },
  async does({ lading, id, cause, options }, { option }) {
    const { state } = await lading.commands.load(planAggregate, id);
    const placementOptionId = state.status === 'none' ? option : placementNamed(state, option);
    const command = { type: 'ConfirmPlacement', placementOptionId } as const;
    const handled = await lading.commands.handle(planAggregate, id, command, cause, options);
    const details = () =>
      state.status === 'none'
        ? { data: {}, lines: [] }
        : placementDetails(state, placementOptionId, lading.network.source);
    return { handled, details };
  },
  examples: ['plan confirm-placement wf1f0c2a minimal --dry-run', 'plan confirm-placement wf1f0c2a pl5b0e41'],
});
