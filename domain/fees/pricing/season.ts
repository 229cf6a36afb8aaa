/** The day of a year, `MM-DD`, from which on fulfilment costs more, and the one from which on it no longer does. */
const peak = { from: '10-15', until: '01-15' };

export const seasonOn = (day: string): 'PEAK' | 'OFF_PEAK' =>
  day.slice(5) >= peak.from || day.slice(5) < peak.until ? 'PEAK' : 'OFF_PEAK';

/** The days on which a season begins, in the year of a month or day. */
export const seasonStarts = (month: string): readonly string[] =>
  [peak.until, peak.from].map((day) => `${month.slice(0, 4)}-${day}`);
