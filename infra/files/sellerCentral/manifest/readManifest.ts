import { type Report, rowFinding, sheetFinding } from '#infra/files/sellerCentral/finding';
import { fileLimits } from '#infra/files/sellerCentral/limits';
import { checkRepeats } from '#infra/files/sellerCentral/manifest/checkRepeats';
import { readManifestDefaults } from '#infra/files/sellerCentral/manifest/readManifestDefaults';
import { readManifestHeader } from '#infra/files/sellerCentral/manifest/readManifestHeader';
import { type ParsedLine, readManifestLine } from '#infra/files/sellerCentral/manifest/readManifestLine';
import type { Table } from '#infra/files/sellerCentral/table';
import { warnOfFewBoxes } from '#infra/files/sellerCentral/warnOfFewBoxes';
import type { Manifest } from '#services/ports/sellerCentralFiles';

/** The manifest whose header stands in `headerRow`. Whole only where it leaves no problem in the report. */
export function readManifest(table: Table, headerRow: number, report: Report): Manifest {
  const header = readManifestHeader(table, headerRow, report);
  const defaults = readManifestDefaults(table, header, report);
  const lines: ParsedLine[] = [];
  for (let row = headerRow + 1; row <= table.rows.length; row++) {
    const line = readManifestLine(table, row, header, defaults, report);
    if (line) lines.push(line);
  }
  if (lines.length === 0) {
    report.problems.push(rowFinding('no-lines', table, headerRow, 'a row for each SKU below the header'));
  }
  checkRepeats(lines, report);
  checkBoxCounts(table, lines, report);
  return {
    kind: 'manifest',
    lines: lines.flatMap(({ msku, quantity, rest }) =>
      msku !== undefined && quantity !== undefined ? [{ msku, quantity, ...rest }] : [],
    ),
  };
}

/** Individual units get their boxes later: only an MSKU that is case-packed throughout can have too few. */
function checkBoxCounts(table: Table, lines: readonly ParsedLine[], report: Report): void {
  let total = 0;
  for (const [msku, ofMsku] of Map.groupBy(lines, (line) => line.msku)) {
    const boxes = ofMsku.reduce((sum, { rest }) => sum + (rest.casePack?.numberOfBoxes ?? 0), 0);
    total += boxes;
    const cell = ofMsku[0]?.cell('msku');
    if (msku === undefined || !cell || ofMsku.some(({ rest }) => !rest.casePack)) continue;
    warnOfFewBoxes(cell, boxes, report);
  }
  if (total > fileLimits.boxes) {
    report.problems.push(
      sheetFinding('too-many-boxes', table, `at most ${fileLimits.boxes} boxes in all, not ${total}`),
    );
  }
}
