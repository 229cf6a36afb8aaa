import { z } from 'zod';
import { argument } from '#infra/cli/input';
import { planCommand } from '#infra/cli/step';

export const rename = planCommand({
  name: 'rename',
  summary: 'Give a plan another name',
  asks: 'RenameInboundPlan',
  inputs: { name: argument('<name>', '1 to 40 characters', z.string()) },
  examples: ["plan rename wf1f0c2a 'Spring restock'"],
});
