import type { Table } from '#infra/doors/cli/output/table';

/** Text for people: lines and tables. A table is drawn when the width of the terminal is known. */
export type Text = string | Table | readonly Text[];

/** Draws all tables; without a width, as in a pipe, at their full width. */
export function fitText(width: number | undefined, text: Text): string {
  if (typeof text === 'string') return text;
  if ('fitTo' in text) return width === undefined ? String(text) : text.fitTo(width);
  return text.map((each) => fitText(width, each)).join('\n');
}
