import { Temporal } from 'temporal-polyfill';
import { type Instant, instantOf } from '#domain/instant';

/** The day, `YYYY-MM-DD`, that `instant` falls on in an IANA time zone. */
export function dayIn(instant: Instant, timeZone: string): string {
  const { before, midnight, after } = midnightWithin(instant.slice(0, 10), timeZone);
  return instant < midnight ? before : after;
}

interface Midnight {
  readonly before: string;
  /** The first moment of `after`. */
  readonly midnight: Instant;
  readonly after: string;
}

/** By zone and day of UTC. Asking the zone takes 12 us, and a rebuild asks for every event. */
const midnights = new Map<string, Map<string, Midnight>>();

/** The local midnight within a day of UTC: no zone of a marketplace has more than one after its start. */
function midnightWithin(utcDay: string, timeZone: string): Midnight {
  const ofZone = midnights.get(timeZone) ?? new Map<string, Midnight>();
  midnights.set(timeZone, ofZone);
  const known = ofZone.get(utcDay);
  if (known !== undefined) return known;
  const dayAt = (time: string) =>
    Temporal.Instant.from(`${utcDay}T${time}Z`).toZonedDateTimeISO(timeZone).toPlainDate();
  const after = dayAt('23:59:59.999');
  const found = {
    before: dayAt('00:00').toString(),
    midnight: instantOf(after.toZonedDateTime(timeZone).epochMilliseconds),
    after: after.toString(),
  };
  ofZone.set(utcDay, found);
  return found;
}

/** The day, `YYYY-MM-DD`, that is `count` days after another. */
export const laterDay = (day: string, count: number): string =>
  Temporal.PlainDate.from(day).add({ days: count }).toString();
