import { z } from 'zod';
import { option } from '#infra/doors/cli/input';
import { disputeLine } from '#infra/doors/cli/step';

export const refuse = disputeLine({
  name: 'refuse',
  asks: 'RecordRefusal',
  inputs: { reason: option('--reason <text>', "Amazon's reason", z.string()) },
  examples: ["dispute refuse 5f1c2a --reason 'the volume was measured twice'"],
});
