import { placementTable } from '#infra/cli/placementText';
import { withSubject } from '#infra/cli/step';
import { planSubject } from '#infra/cli/subject';
import { tellHandled } from '#infra/cli/tellHandled';
import { offerPlacement as offer } from '#services/workflow/offerPlacement';

export const offerPlacement = withSubject(planSubject, {
  name: 'offer-placement',
  summary: 'Ask where the stock may go, and what each placement costs (simulated)',
  notes: ['An offer can be confirmed for 24 hours; then ask again, and destinations may differ.'],
  inputs: {},
  async does({ lading, id, cause, options }, _given, session) {
    const handled = await offer(lading, id, cause, options);
    await tellHandled(session, lading, planSubject, id, handled, (facts) => ({
      data: {},
      lines: facts.flatMap((fact) =>
        fact.type === 'PlacementOptionsOffered'
          ? [placementTable(fact.placementOptions), `valid     until ${fact.expiration}, not at it`]
          : [],
      ),
    }));
  },
  examples: ['plan offer-placement wf1f0c2a'],
});
