import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { jsonFile } from '#infra/doors/cli/jsonFile';
import { planLine } from '#infra/doors/cli/step';
import { planItemsFile } from '#infra/doors/steps/planFile';

export const setItems = planLine({
  name: 'set-items',
  notes: ['A file with "items" and, case-packed, "boxes", as for plan create.'],
  asks: 'ChangePlanItems',
  inputs: { file: argument('<items.json>', 'a JSON file with items and boxes', z.string()) },
  fields: ({ file }) => jsonFile(file, planItemsFile),
  examples: ['plan set-items wf1f0c2a items.json'],
});
