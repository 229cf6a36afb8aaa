import { dayIn } from '#domain/values/calendar';
import { type Instant, plus } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';
import { timeZoneOf } from '#domain/values/network';
import type { RowReader } from '#infra/files/reports/readRows';
import { cellFinding } from '#infra/files/sellerCentral/finding';
import { clockTolerance } from '#services/engine/log/isFromTheFuture';
import type { AmazonLedgerLine, ChargeLine } from '#services/ports/reportRows';
import type { ChargeReading, LedgerReading } from '#services/ports/reports';

/** A reader of a ledger for which a day that is yet to come is a problem of its row. */
export const pastLedger = <Field extends string, Row>(
  { columns, read }: RowReader<Field, AmazonLedgerLine<Row>>,
  dateField: NoInfer<Field>,
  { network, now }: LedgerReading,
): RowReader<Field, AmazonLedgerLine<Row>> => ({
  columns,
  read(row, report) {
    const line = read(row, report);
    const cell = row.cell(dateField);
    if (line === undefined || cell === undefined) return line;
    const today = latestDay(now, timeZoneOf(line.network ?? network));
    if (line.day <= today) return line;
    report.problems.push(cellFinding('future-day', cell, expectedDay(today)));
    return undefined;
  },
});

/** A reader of charges for which one that was posted, or begins, on a day that is yet to come is a problem of its row. */
export const pastCharges = (
  { columns, read }: RowReader<string, readonly ChargeLine[]>,
  { marketplace, now }: ChargeReading & { readonly now: Instant },
): RowReader<string, readonly ChargeLine[]> => ({
  columns,
  read(row, report) {
    const lines = read(row, report);
    for (const { country, row: charge } of lines ?? []) {
      const today = latestDay(now, marketplaces[charge.country ?? country ?? marketplace].timeZone);
      const day = [charge.from, charge.postedOn ?? charge.from].find((each) => each > today);
      if (day === undefined) continue;
      const number = columns.map(({ field }) => row.cell(field)?.row).find((each) => each !== undefined);
      report.problems.push({
        code: 'future-day',
        ...(number !== undefined && { row: number }),
        value: day,
        expected: expectedDay(today),
      });
      return undefined;
    }
    return lines;
  },
});

const latestDay = (now: Instant, timeZone: string): string => dayIn(plus(now, clockTolerance), timeZone);

/** Day and month that were mixed up are the most likely reason. */
const expectedDay = (today: string): string =>
  `a day up to today, ${today}: where day and month are mixed up, say the other --dates`;
