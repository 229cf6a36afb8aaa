import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayIn, laterDay, weekStart } from '#domain/values/calendar';
import { hours, instantOf, plus } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';

const zones = [...new Set(Object.values(marketplaces).map(({ timeZone }) => timeZone))];

describe('the day of an instant', () => {
  it('changes at the midnight of the marketplace, to the millisecond', () => {
    const midnight = Date.parse('2026-02-01T08:00:00.000Z');
    expect(dayIn(instantOf(midnight - 1), 'America/Los_Angeles')).toBe('2026-01-31');
    expect(dayIn(instantOf(midnight), 'America/Los_Angeles')).toBe('2026-02-01');
  });

  it.each(zones)('is what the zone says in every hour of a year, in %s', (timeZone) => {
    const start = instantOf(Date.parse('2026-01-01T00:00:00Z'));
    for (let hour = 0; hour < 365 * 24; hour++) {
      const instant = plus(start, hours(hour));
      const said = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
      if (dayIn(instant, timeZone) !== said) expect.fail(`${instant} is on ${said}`);
    }
  });
});

it('begins a week on Sunday, as Temporal counts days of the week', () => {
  for (let day = '2019-12-25'; day < '2021-03-10'; day = laterDay(day, 1)) {
    const { dayOfWeek } = Temporal.PlainDate.from(day);
    expect(weekStart(day)).toBe(laterDay(day, -(dayOfWeek % 7)));
  }
});
