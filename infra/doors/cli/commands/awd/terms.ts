import { AwdRate } from '#domain/awd/values';
import { dayIn } from '#domain/values/calendar';
import { LocalDate } from '#domain/values/item';
import { marketplaces } from '#domain/values/marketplace';
import { daysOf } from '#domain/values/month';
import { anyCase } from '#infra/doors/cli/commands/awd/awdInputs';
import { awdLine } from '#infra/doors/cli/commands/awd/awdLine';
import { argument, option } from '#infra/doors/cli/input';

export const terms = awdLine({
  name: 'terms',
  asks: 'DecideAwdRate',
  inputs: {
    rate: argument('<rate>', AwdRate.options.join(', '), anyCase(AwdRate)),
    from: option(
      '--from <day>',
      'from which day on, YYYY-MM-DD in the marketplace; default: the first of the next month there',
      LocalDate.optional(),
    ),
  },
  fields: ({ rate, from }, { cause, surroundings }, country) => ({
    rate,
    from: from ?? nextMonth(dayIn(cause.occurredAt ?? surroundings.clock(), marketplaces[country].timeZone)),
  }),
  examples: ['awd terms MUG-BLUE smart', 'awd terms MUG-BLUE base --from 2026-01-01'],
});

const nextMonth = (day: string): string => daysOf(day.slice(0, 7)).until;
