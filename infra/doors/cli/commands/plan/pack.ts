import { planLine } from '#infra/doors/cli/step';

export const pack = planLine({
  name: 'pack',
  notes: ['Then give the boxes of each group: lading import <pack list>, or lading plan set-boxes.'],
  asks: 'FormPackingGroups',
  inputs: {},
  examples: ['plan pack wf1f0c2a'],
});
