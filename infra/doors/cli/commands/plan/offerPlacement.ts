import { placementTable } from '#infra/doors/cli/placementText';
import { planLine } from '#infra/doors/cli/step';

export const offerPlacement = planLine({
  name: 'offer-placement',
  notes: ['After that ask again; destinations may differ.'],
  asks: 'OfferPlacementOptions',
  inputs: {},
  details: ({ facts }) => ({
    data: {},
    lines: facts.flatMap((fact) =>
      fact.type === 'PlacementOptionsOffered'
        ? [placementTable(fact.placementOptions), `valid     until ${fact.expiration}, not at it`]
        : [],
    ),
  }),
  examples: ['plan offer-placement wf1f0c2a'],
});
