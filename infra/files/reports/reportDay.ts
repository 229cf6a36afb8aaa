import { LocalDate } from '#domain/values/item';
import type { DayOrder } from '#services/ports/reports';

/** `ambiguous` where both orders make a day of it, each another. */
export type ParsedDay = { readonly day: string } | 'ambiguous' | undefined;

/** A day as `YYYY-MM-DD`. Years first need no order; `1/8/2020` is in January or in August, and is never guessed. */
export function readDay(text: string, order: DayOrder | undefined): ParsedDay {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(T.*)?$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [, one, two, year] = parts;
  if (order === 'M/D/Y') return dayOf(year, one, two);
  if (order === 'D/M/Y') return dayOf(year, two, one);
  const monthFirst = dayOf(year, one, two);
  const dayFirst = dayOf(year, two, one);
  if (monthFirst === undefined || dayFirst === undefined) return monthFirst ?? dayFirst;
  return monthFirst.day === dayFirst.day ? monthFirst : 'ambiguous';
}

/** Few days fill a report, and checking one is dear. */
const parsedDays = new Map<string, { readonly day: string } | undefined>();

function dayOf(year = '', month = '', date = ''): { readonly day: string } | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (parsedDays.has(text)) return parsedDays.get(text);
  const day = LocalDate.safeParse(text).data;
  const read = day === undefined ? undefined : { day };
  if (parsedDays.size >= 10_000) parsedDays.clear();
  parsedDays.set(text, read);
  return read;
}
