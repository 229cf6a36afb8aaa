/** The first day of the peak season, `MM-DD`, and the first day after it. */
const peak = { from: '10-15', until: '01-15' };

export const seasonOn = (day: string): 'PEAK' | 'OFF_PEAK' =>
  day.slice(5) >= peak.from || day.slice(5) < peak.until ? 'PEAK' : 'OFF_PEAK';

/** The days on which seasons begin in the year of a month or day. */
export const seasonStarts = (month: string): readonly string[] =>
  [peak.until, peak.from].map((day) => `${month.slice(0, 4)}-${day}`);
