import { Msku } from '#domain/values/item';
import { advice } from '#infra/files/sellerCentral/advice';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { type Format, requireCell } from '#infra/files/sellerCentral/formats';
import type { Cell } from '#infra/files/sellerCentral/table';

const msku: Format<string> = {
  code: 'not-text',
  expected: 'a merchant SKU of 1 to 255 characters',
  parse: (text) => Msku.safeParse(text).data,
};

/** Amazon's listings take 255 characters, its upload fewer: a long one is a warning. */
export function requireMsku(cell: Cell | undefined, report: Report): string | undefined {
  const text = requireCell(cell, msku, report);
  if (cell && text !== undefined && text.length > advice.mskuLength) {
    report.warnings.push(
      cellFinding('long-msku', cell, `a merchant SKU of at most ${advice.mskuLength} characters`),
    );
  }
  return text;
}
