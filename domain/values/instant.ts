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

/** Reads any ISO 8601 date-time with an offset or `Z`; gives it in UTC with milliseconds. */
export const Instant = z.iso
  .datetime({ offset: true })
  .transform((text) => instantOf(Date.parse(text)))
  .describe('ISO 8601 date-time with an offset, kept in UTC');
