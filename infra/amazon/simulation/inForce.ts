import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';

/** A dated table, oldest row first. `from` is a day of the marketplace, YYYY-MM-DD. */
export type Dated<Row> = readonly [Since<Row>, ...Since<Row>[]];
type Since<Row> = Row & { readonly from: string };

/** The row that holds on the marketplace's day of `at`; before the first day, the first row. */
export function inForce<Row>(rows: Dated<Row>, at: Instant, marketplace: Marketplace): Row {
  const today = dayIn(at, marketplaces[marketplace].timeZone);
  return rows.findLast(({ from }) => from <= today) ?? rows[0];
}
