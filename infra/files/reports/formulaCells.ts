/**
 * Text that a spreadsheet would take for a formula, and the apostrophe that stops it (CWE-1236).
 *
 * Apostrophes before it are counted in, so that what was written reads back as it was.
 */
const formula = /^'*[=+\-@\t\r\0＝＋－＠]/;
const escaped = /^'+[=+\-@\t\r\0＝＋－＠]/;

export const escapeFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);
export const unescapeFormula = (text: string): string => (escaped.test(text) ? text.slice(1) : text);
