import { dayIn } from '#domain/values/calendar';
import { LocalDate } from '#domain/values/item';
import { marketplaces } from '#domain/values/marketplace';
import { option } from '#infra/doors/cli/input/input';
import type { StepContext } from '#infra/doors/cli/steps/stepCommand';

/** The day from which a recorded value applies. */
export const effectiveFromInput = option(
  '--from <day>',
  'from which day on, YYYY-MM-DD in the marketplace; default: today there',
  LocalDate.optional(),
);

/** Today in the marketplace of the settings; with `--at`, the day of that instant. */
export const todayInMarketplace = ({ lading, cause }: Pick<StepContext, 'lading' | 'cause'>): string =>
  dayIn(cause.occurredAt ?? lading.clock(), marketplaces[lading.settings.marketplace].timeZone);
