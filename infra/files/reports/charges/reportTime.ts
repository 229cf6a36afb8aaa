import { dayIn } from '#domain/values/calendar';
import { Instant } from '#domain/values/instant';
import { readDay } from '#infra/files/reports/reportDay';
import { requireDay } from '#infra/files/reports/reportFormats';
import type { Report } from '#infra/files/sellerCentral/finding';
import type { Cell } from '#infra/files/sellerCentral/table';
import type { DayOrder } from '#services/ports/reports';

const dateAndTime =
  /^(?<date>\S+?)(?:T| +)(?<time>\d{2}:\d{2}:\d{2})(?:\.\d+)? ?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?: ?[A-Z]{3,4})?$/;

/**
 * The day of a moment in an IANA time zone. A date alone is a day of that zone already, and so is a time without an
 * offset.
 */
export function requireLocalDay(
  cell: Cell | undefined,
  order: DayOrder | undefined,
  timeZone: string | undefined,
  report: Report,
): string | undefined {
  if (cell === undefined) return undefined;
  const { date = cell.text, time, zone } = dateAndTime.exec(cell.text)?.groups ?? {};
  const day = requireDay({ ...cell, text: date }, order, report);
  if (day === undefined || time === undefined || zone === undefined || timeZone === undefined) return day;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z';
  const instant = Instant.safeParse(`${day}T${time}${offset}`).data;
  return instant === undefined ? day : dayIn(instant, timeZone);
}

/** Whether a cell holds a day, so that another can be asked where it does not. */
export const holdsDay = (cell: Cell | undefined, order: DayOrder | undefined): cell is Cell =>
  cell !== undefined && readWrittenDay(cell, order) !== undefined;

/** The day as it is written, wherever it was; `undefined` where it has none, or one of two readings. */
export function writtenDay(cell: Cell | undefined, order: DayOrder | undefined): string | undefined {
  const read = cell && readWrittenDay(cell, order);
  return typeof read === 'object' ? read.day : undefined;
}

const readWrittenDay = ({ text }: Cell, order: DayOrder | undefined) =>
  readDay(dateAndTime.exec(text)?.groups?.['date'] ?? text, order);
