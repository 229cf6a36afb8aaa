import { LocalDate } from '#domain/values/item';
import { argument } from '#infra/doors/cli/input';
import { accountLine } from '#infra/doors/cli/step';

export const activeSince = accountLine({
  name: 'active-since',
  asks: 'SetActiveInFbaSince',
  inputs: { day: argument('<day>', 'YYYY-MM-DD', LocalDate) },
  examples: ['account active-since 2024-02-01'],
});
