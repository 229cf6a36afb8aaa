import { z } from 'zod';
import { SellingPlan } from '#domain/values/sellingPlan';
import { argument } from '#infra/doors/cli/input';
import { accountLine } from '#infra/doors/cli/step';

export const plan = accountLine({
  name: 'plan',
  asks: 'ChangeSellingPlan',
  inputs: {
    sellingPlan: argument(
      '<plan>',
      SellingPlan.options.join(' or '),
      z.string().toUpperCase().pipe(SellingPlan),
    ),
  },
  examples: ['account plan professional', 'account plan individual --at 2026-03-01T09:00:00Z'],
});
