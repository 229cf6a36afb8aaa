import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#domain/instant';

/** The day, `YYYY-MM-DD`, that `instant` falls on in an IANA time zone. */
export const dayIn = (instant: Instant, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
