import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';

/** A dated table, oldest row first. `from` is a day of the marketplace, YYYY-MM-DD. */
export type DatedTable<Row> = readonly [DatedRow<Row>, ...DatedRow<Row>[]];
type DatedRow<Row> = Row & { readonly from: string };

/** The row that holds on the marketplace's day of `at`; before the first day, the first row. */
export function rowInForce<Row>(rows: DatedTable<Row>, at: Instant, marketplace: Marketplace): Row {
  const today = dayIn(at, marketplaces[marketplace].timeZone);
  return rows.findLast(({ from }) => from <= today) ?? rows[0];
}
