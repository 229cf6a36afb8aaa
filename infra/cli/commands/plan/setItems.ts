import { z } from 'zod';
import { argument } from '#infra/cli/input';
import { jsonFile } from '#infra/cli/jsonFile';
import { planStep } from '#infra/cli/step';
import { planItemsFile } from '#infra/doors/planFile';
import { changePlanItems } from '#services/workflow/changePlanItems';

export const setItems = planStep({
  name: 'set-items',
  summary: 'Change what a plan sends, all items at once, until a placement is confirmed',
  notes: [
    'A file with "items" and, case-packed, "boxes", as for plan create. It withdraws placements on offer.',
  ],
  inputs: { file: argument('<items.json>', 'a JSON file with items and boxes', z.string()) },
  does: ({ lading, id, cause, options }, { file }) =>
    changePlanItems(lading, id, jsonFile(file, planItemsFile), cause, options),
  examples: ['plan set-items wf1f0c2a items.json'],
});
