import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { planLine } from '#infra/doors/cli/step';

export const rename = planLine({
  name: 'rename',
  asks: 'RenameInboundPlan',
  inputs: { name: argument('<name>', '1 to 40 characters', z.string()) },
  examples: ["plan rename wf1f0c2a 'Spring restock'"],
});
