import { dayIn } from '#domain/calendar';
import { daysOf } from '#domain/fees/month';
import { LocalDate } from '#domain/item';
import { marketplaces } from '#domain/marketplace';
import { AwdRate } from '#domain/rateCards/programs';
import { anyCase } from '#infra/cli/commands/awd/awdInputs';
import { awdLine } from '#infra/cli/commands/awd/awdLine';
import { argument, option } from '#infra/cli/input';

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
