/** The cells of one sheet, or of a text file, as text: what held them no longer matters. */
export interface Table {
  readonly sheet?: string;
  readonly rows: readonly (readonly string[])[];
}

/** A cell with its place. Rows and columns count from 1, as a spreadsheet does. */
export interface Cell {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  /** What its column, or its label, is called. */
  readonly name?: string;
  /** Trimmed. */
  readonly text: string;
}

export function cellAt({ sheet, rows }: Table, row: number, column: number, name?: string): Cell {
  const text = rows[row - 1]?.[column - 1]?.trim() ?? '';
  return {
    ...(sheet !== undefined && { sheet }),
    row,
    column,
    ...(name !== undefined && { name }),
    text,
  };
}

/** The cells of a row that hold something. */
export const filledCells = (table: Table, row: number): readonly Cell[] =>
  (table.rows[row - 1] ?? [])
    .map((_, index) => cellAt(table, row, index + 1))
    .filter(({ text }) => text !== '');

/** How headers, labels and sheet names are compared: Amazon varies their case, spaces and colons. */
export const fold = (text: string): string =>
  text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/ ?:$/, '');

/** The rows that hold every one of these texts. */
export const findRows = ({ rows }: Table, ...texts: readonly string[]): readonly number[] =>
  rows.flatMap((cells, index) => {
    const folded = new Set(cells.map(fold));
    return texts.every((text) => folded.has(fold(text))) ? [index + 1] : [];
  });

/** The value to the right of a label above row `before`; its text is empty where the label stands alone. */
export function labelledValue(table: Table, label: string, before: number): Cell | undefined {
  for (let row = 1; row < before; row++) {
    const cells = filledCells(table, row);
    const at = cells.findIndex(({ text }) => fold(text) === fold(label));
    const found = cells[at];
    if (found === undefined) continue;
    return { ...(cells[at + 1] ?? cellAt(table, row, found.column + 1)), name: label };
  }
  return undefined;
}

/** The part of a cell above row `before` that `pattern` captures; the pattern meets it folded. */
export function capturedValue(table: Table, before: number, pattern: RegExp, name: string): Cell | undefined {
  for (let row = 1; row < before; row++) {
    for (const cell of filledCells(table, row)) {
      const text = pattern.exec(fold(cell.text))?.[1];
      if (text !== undefined) return { ...cell, name, text };
    }
  }
  return undefined;
}

/** 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? columnLetter(before) + last : last;
}
