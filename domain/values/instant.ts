import { z } from 'zod';

/** A moment, UTC, as `2026-01-31T23:59:59.999Z`: always with milliseconds, so that instants compare as strings. */
export type Instant = string & { readonly instant: unique symbol };

/** A length of time in milliseconds. */
export type Duration = number & { readonly duration: unique symbol };

export const minutes = (count: number): Duration => (count * 60_000) as Duration;
export const hours = (count: number): Duration => minutes(count * 60);
export const days = (count: number): Duration => hours(count * 24);

export const plus = (instant: Instant, duration: Duration): Instant =>
  instantOf(Date.parse(instant) + duration);

/** @throws RangeError outside the years that a date can hold */
export const instantOf = (epochMilliseconds: number): Instant =>
  new Date(epochMilliseconds).toISOString() as Instant;

const firstYear = Date.parse('0001-01-01T00:00:00Z');
const endOfYears = Date.parse('+010000-01-01T00:00:00Z');

const hasFourDigitYear = (epochMilliseconds: number): boolean =>
  epochMilliseconds >= firstYear && epochMilliseconds < endOfYears;

/**
 * Reads any ISO 8601 date-time with an offset or `Z`; gives it in UTC with milliseconds. The year has to be one of
 * 0001-9999 in UTC, too: with a longer one instants no longer compare as strings.
 */
export const Instant = z.iso
  .datetime({ offset: true })
  .refine((text) => hasFourDigitYear(Date.parse(text)), 'a year from 0001 to 9999 in UTC')
  .transform((text) => instantOf(Date.parse(text)))
  .describe('ISO 8601 date-time with an offset, kept in UTC');
