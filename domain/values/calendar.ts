import { Temporal } from 'temporal-polyfill';
import { type Instant, instantOf } from '#domain/values/instant';

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

/** Cached by zone and day of UTC: computing one takes 12 us, and a rebuild needs one for every event. */
const midnights = new Map<string, Map<string, Midnight>>();

/** The local midnight within a day of UTC. In no marketplace's zone does a UTC day hold a second one. */
function midnightWithin(utcDay: string, timeZone: string): Midnight {
  const zoneMidnights = midnights.get(timeZone) ?? new Map<string, Midnight>();
  midnights.set(timeZone, zoneMidnights);
  const cached = zoneMidnights.get(utcDay);
  if (cached !== undefined) return cached;
  const dayAt = (time: string) =>
    Temporal.Instant.from(`${utcDay}T${time}Z`).toZonedDateTimeISO(timeZone).toPlainDate();
  const after = dayAt('23:59:59.999');
  const midnight = {
    before: dayAt('00:00').toString(),
    midnight: instantOf(after.toZonedDateTime(timeZone).epochMilliseconds),
    after: after.toString(),
  };
  zoneMidnights.set(utcDay, midnight);
  return midnight;
}

/** The day, `YYYY-MM-DD`, that is `count` days after another. */
export function laterDay(day: string, count: number): string {
  const number = dayNumber(day) + count;
  const cached = daysByNumber.get(number);
  if (cached !== undefined) return cached;
  const later = instantOf(number * oneDay).slice(0, 10);
  daysByNumber.set(number, later);
  return later;
}

/** How many days `later` is after `earlier`; negative where it is before. */
export const daysBetween = (earlier: string, later: string): number => dayNumber(later) - dayNumber(earlier);

/** The Sunday on which the week of `day` begins, or `day` itself. */
export const weekStart = (day: string): string => laterDay(day, -((dayNumber(day) + thursday) % 7));

/** 1970 began on a Thursday: days after a Sunday. */
const thursday = 4;

/** Days since 1970 by day, and back, cached: ages and fee lines need the same days again and again. */
const dayNumbers = new Map<string, number>();
const daysByNumber = new Map<number, string>();
const oneDay = 86_400_000;

function dayNumber(day: string): number {
  const cached = dayNumbers.get(day);
  if (cached !== undefined) return cached;
  const number = Date.parse(day) / oneDay;
  dayNumbers.set(day, number);
  return number;
}

const starts = new Map<string, Instant>();

/** The first moment of a day, `YYYY-MM-DD`, in an IANA time zone. */
export function startOfDay(day: string, timeZone: string): Instant {
  const key = `${day} ${timeZone}`;
  const cached = starts.get(key);
  if (cached !== undefined) return cached;
  const start = instantOf(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
  if (starts.size >= mostStarts) starts.clear();
  starts.set(key, start);
  return start;
}

/** Some years of days in every zone. */
const mostStarts = 10_000;

/** Every day from the first to the last, both included; none where the last is before the first. */
export const daysFrom = (first: string, last: string): readonly string[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, count) => laterDay(first, count));
