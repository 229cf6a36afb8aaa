import { laterDay } from '#domain/values/calendar';

/** `2026-03-31` for a day, `2026-03` for a whole month, else `2026-03-06 to 03-31`; `until` is the first day after them. */
export function daysText({ from, until }: { readonly from: string; readonly until: string }): string {
  const last = laterDay(until, -1);
  if (last <= from) return from;
  const month = from.slice(0, 7);
  if (from === `${month}-01` && until.endsWith('-01') && last.startsWith(month)) return month;
  return `${from} to ${last.startsWith(from.slice(0, 5)) ? last.slice(5) : last}`;
}
