import type { Table } from '#infra/doors/cli/table';

/** What people are told: lines, with tables between them that are drawn once it is known how wide. */
export type Text = string | Table | readonly Text[];

/** Without a width, such as where a program reads it, every table is whole. */
export function textWithin(width: number | undefined, text: Text): string {
  if (typeof text === 'string') return text;
  if ('within' in text) return width === undefined ? String(text) : text.within(width);
  return text.map((each) => textWithin(width, each)).join('\n');
}
