import type { Instant } from '#domain/instant';

/** A dated table, oldest row first. `from` is a day, YYYY-MM-DD, that begins at midnight UTC: a simplification. */
export type Dated<Row> = readonly [Since<Row>, ...Since<Row>[]];
type Since<Row> = Row & { readonly from: string };

/** The row that holds at `at`; before the first day, the first row. */
export const inForce = <Row>(rows: Dated<Row>, at: Instant): Row =>
  rows.findLast(({ from }) => from <= at) ?? rows[0];
