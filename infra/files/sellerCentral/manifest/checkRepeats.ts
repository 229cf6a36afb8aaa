import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import type { ManifestField } from '#infra/files/sellerCentral/manifest/columns';
import type { ParsedLine } from '#infra/files/sellerCentral/manifest/readManifestLine';
import type { FindingCode } from '#services/ports/finding';

/**
 * An MSKU may come again only where it is packed another way, and all its lines must agree on what an item of a plan has
 * once: its expiration, lot and owners. Two expiration dates can be in one box no more than in one plan.
 */
export function checkRepeats(lines: readonly ParsedLine[], report: Report): void {
  const firsts = new Map<string, ParsedLine>();
  const packings = new Set<string>();
  for (const line of lines) {
    if (line.msku === undefined) continue;
    const first = firsts.get(line.msku);
    if (first) checkAgreement(first, line, report);
    else firsts.set(line.msku, line);

    const packing = packingOf(line);
    if (packings.has(packing)) reportAt('repeated-msku', line, 'msku', oneRow, report);
    packings.add(packing);
  }
}

const oneRow = 'one row for an MSKU, or for each of its box sizes; add this quantity to the other row';

function checkAgreement(first: ParsedLine, line: ParsedLine, report: Report): void {
  const differs = (field: 'expiration' | 'manufacturingLotCode' | 'prepOwner' | 'labelOwner') =>
    first.rest[field] !== line.rest[field];
  if (differs('expiration')) {
    const expected = `the expiration date of the MSKU's first row, ${first.rest.expiration ?? 'none'}; make a second plan for the other date`;
    reportAt('two-expirations', line, 'expiration', expected, report);
  }
  if (differs('manufacturingLotCode')) {
    const expected = `the lot code of the MSKU's first row, ${first.rest.manufacturingLotCode ?? 'none'}; make a second plan for the other lot`;
    reportAt('two-lot-codes', line, 'manufacturingLotCode', expected, report);
  }
  for (const field of ['prepOwner', 'labelOwner'] as const) {
    if (!differs(field)) continue;
    reportAt('two-owners', line, field, `${first.rest[field]}, as in the MSKU's first row`, report);
  }
}

function reportAt(
  code: FindingCode,
  { cell }: ParsedLine,
  field: ManifestField,
  expected: string,
  report: Report,
): void {
  const at = cell(field) ?? cell('msku');
  if (at) report.problems.push(cellFinding(code, at, expected));
}

/** Equal for lines that a person should have written as one. */
function packingOf({ msku, rest: { expiration, casePack } }: ParsedLine): string {
  const box = casePack && [casePack.unitsPerBox, casePack.dimensions, casePack.weight];
  return JSON.stringify([msku, expiration, box]);
}
