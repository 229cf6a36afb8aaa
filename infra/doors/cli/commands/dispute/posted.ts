import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { disputeLine } from '#infra/doors/cli/step';

export const posted = disputeLine({
  name: 'posted',
  asks: 'RecordPosting',
  inputs: { postedOn: argument('<day>', 'in the marketplace, YYYY-MM-DD', z.string()) },
  examples: ['dispute posted 5f1c2a 2026-08-01'],
});
