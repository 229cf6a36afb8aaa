/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** What is put in is escaped, unless it is HTML itself: nothing that a report says can be anything but text. */
export const html = (
  strings: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html => ({
  html: strings.map((text, at) => text + shown(values[at] ?? '')).join(''),
});

function shown(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}

/** Rows of two cells: what it is, and what it says. */
export const facts = (rows: readonly (readonly [name: string, value: string])[]): Html =>
  html`<table>${rows.map(([name, value]) => html`<tr><th>${name}</th><td>${value}</td></tr>`)}</table>`;
