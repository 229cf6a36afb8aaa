import { dayIn } from '#domain/values/calendar';
import { LocalDate } from '#domain/values/item';
import { marketplaces } from '#domain/values/marketplace';
import { option } from '#infra/doors/cli/input';
import type { StepHere } from '#infra/doors/cli/step';

/** The day on which something is or was said to take effect. */
export const fromInput = option(
  '--from <day>',
  'from which day on, YYYY-MM-DD in the marketplace; default: today there',
  LocalDate.optional(),
);

/** Today in the marketplace of the settings, or the day of `--at`. */
export const today = ({ lading, cause }: Pick<StepHere, 'lading' | 'cause'>): string =>
  dayIn(cause.occurredAt ?? lading.clock(), marketplaces[lading.settings.marketplace].timeZone);
