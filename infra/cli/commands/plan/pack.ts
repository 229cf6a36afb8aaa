import { planStep } from '#infra/cli/step';
import { formPackingGroups } from '#services/workflow/formPackingGroups';

export const pack = planStep({
  name: 'pack',
  summary: 'Form the packing groups of all SKUs that are in no box yet (simulated)',
  notes: ['Then give the boxes of each group: lading import <pack list>, or lading plan set-boxes.'],
  inputs: {},
  does: ({ lading, id, cause, options }) => formPackingGroups(lading, id, cause, options),
  examples: ['plan pack wf1f0c2a'],
});
