import { z } from 'zod';
import { HttpProblem } from '#infra/doors/http/httpProblem';

/** The query of a list in pages. */
export const PageQuery = {
  cursor: z.string().max(1024).exactOptional().describe('nextCursor of the page before'),
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('rows a page at most'),
};

/** Sorts rows: by `order`, then by `id`, which no other row has. */
type Place = readonly [order: string, id: string];

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
}

/**
 * One page of a list. A cursor names the place of the last row, so that rows that come or go meanwhile neither repeat
 * others nor hide them.
 *
 * @throws HttpProblem for a cursor that was not given for this list
 */
export function page<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => Place,
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
  { descending = false }: { readonly descending?: boolean } = {},
): Page<Row> {
  const direction = descending ? -1 : 1;
  const after = cursor === undefined ? undefined : placeIn(cursor);
  const placed = rows
    .map((row) => ({ row, place: placeOf(row) }))
    .filter(({ place }) => after === undefined || compare(place, after) * direction > 0)
    .sort((one, other) => compare(one.place, other.place) * direction);
  const shown = placed.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ row }) => row),
    ...(placed.length > limit && last !== undefined && { nextCursor: cursorOf(last.place) }),
  };
}

function compare([order, id]: Place, [otherOrder, otherId]: Place): number {
  if (order !== otherOrder) return order < otherOrder ? -1 : 1;
  if (id === otherId) return 0;
  return id < otherId ? -1 : 1;
}

const Cursor = z.tuple([z.string(), z.string()]);

const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

function placeIn(cursor: string): Place {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new HttpProblem({
      type: 'bad-cursor',
      title: 'this cursor was not given for this list',
      advice: 'begin again without a cursor',
      kind: 'invalid-input',
    });
  }
}
