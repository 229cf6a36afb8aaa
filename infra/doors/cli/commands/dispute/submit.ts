import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { disputeLine } from '#infra/doors/cli/step';

export const submit = disputeLine({
  name: 'submit',
  asks: 'SubmitDispute',
  notes: ['With --at, when it was submitted, where that is told later: what counts is that day.'],
  inputs: { caseId: argument('<case>', "Amazon's number of the case", z.string()) },
  examples: [
    'dispute submit 5f1c2a 10987654321',
    'dispute submit 5f1c2a 10987654321 --at 2026-10-30T20:00:00Z',
  ],
});
