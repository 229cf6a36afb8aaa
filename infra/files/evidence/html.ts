import { printable } from '#infra/words/printable';

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** What is put in is escaped, unless it is HTML itself: nothing that a report says can be anything but text. */
export const html = (
  strings: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html => ({
  html: strings.map((text, at) => text + render(values[at] ?? '')).join(''),
});

function render(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return text(value);
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}

/** Neither a tag, nor a sign that turns around the order in which the others are read. */
const text = (value: string): string =>
  value
    .split('\n')
    .map((line) => printable(line).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`))
    .join('\n');

/** Rows of two cells: what it is, and what it says. */
export const factTable = (rows: readonly (readonly [name: string, value: string | Html])[]): Html =>
  html`<table>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`)}</table>`;

/** A table with a head, whose cells may be HTML. */
export const headedTable = (
  heads: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html => html`<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>`;
